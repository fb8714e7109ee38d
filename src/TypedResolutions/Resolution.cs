using System.Diagnostics;

namespace TypedResolutions;

/// <summary>A resolution, with its text in the languages of the project.</summary>
/// <remarks>The text and its structure are read when they are first asked for. Instances are safe for concurrent use.</remarks>
[DebuggerDisplay("{Symbol,nq}: {Title}")]
public abstract partial class Resolution
{
    /// <summary>Gets the symbol as the United Nations writes it: <c>A/RES/72/200</c>.</summary>
    public string Symbol { get; }

    /// <summary>Gets the title in the default language; empty where the text has none.</summary>
    public string Title => ReadSpans(0, Structure.Title) ?? string.Empty;

    /// <summary>Gets the words that name the organ before the preamble, in the default language; null where there are none.</summary>
    public string? EnactingFormula => ReadSpans(0, Structure.EnactingFormula);

    /// <summary>Gets the organ that adopted it.</summary>
    public Organ Organ => Structure.Organ;

    /// <summary>Gets the organ that adopted it as an actor; null where the text does not tell it.</summary>
    public Actor? AdoptingOrgan => Structure.OrganId is { } id ? ActorOf(id) : null;

    /// <summary>Gets the session: <c>72</c>, <c>ES-11</c>, <c>2023</c> for the Economic and Social Council; else null.</summary>
    public string? Session => Structure.Session;

    /// <summary>Gets the agenda item as printed, the first where there are several; null where there is none.</summary>
    public string? AgendaItem => Structure.AgendaItems is [var first, ..] ? first : null;

    /// <summary>Gets the agenda items as printed: <c>16</c>, <c>19 (b)</c>.</summary>
    public IReadOnlyList<string> AgendaItems => Structure.AgendaItems;

    /// <summary>Gets the date of adoption; null where the text does not give it.</summary>
    public CalendarDate? AdoptedOn => Structure.AdoptedOn;

    /// <summary>Gets the number of the (plenary) meeting; null where the text does not give it.</summary>
    public int? PlenaryMeeting => Structure.Meeting;

    /// <summary>Gets the committee on whose report it was adopted; null where there is none.</summary>
    public Actor? Committee => Structure.CommitteeId is { } id ? ActorOf(id) : null;

    /// <summary>Gets the symbol of the committee's report or of the draft, the first where there are several; null where there is none.</summary>
    public string? CommitteeReport => Structure.CommitteeReports is [var first, ..] ? first : null;

    /// <summary>Gets the symbols of the committee's reports or of the draft.</summary>
    public IReadOnlyList<string> CommitteeReports => Structure.CommitteeReports;

    /// <summary>Gets the vote; null where the text does not give one.</summary>
    public RecordedVote? Vote => Structure.Vote;

    /// <summary>Gets the languages in which the project has the text, the default one first.</summary>
    public IReadOnlyList<Language> Languages => Structure.Languages;

    /// <summary>Gets the language in which <c>Text</c> and <c>Title</c> answer.</summary>
    public Language DefaultLanguage => Structure.Languages[0];

    /// <summary>Gets the recitals before the operative part.</summary>
    public IReadOnlyList<PreambularParagraph> Preamble => Handles.Preamble;

    /// <summary>Gets the paragraphs and sub-paragraphs of the operative part.</summary>
    public IReadOnlyList<OperativeParagraph> Operative => Handles.Operative;

    /// <summary>Gets the annexes.</summary>
    public IReadOnlyList<Annex> Annexes => Handles.Annexes;

    /// <summary>Gets all paragraphs and sub-paragraphs in document order, those of annexes included.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => Handles.All;

    /// <summary>Gets the headings in document order.</summary>
    public IReadOnlyList<Heading> Headings => Structure.Headings;

    /// <summary>Gets the footnotes in document order.</summary>
    public IReadOnlyList<Footnote> Footnotes => Structure.Footnotes;

    /// <summary>Gets the citations of all paragraphs in document order.</summary>
    public IReadOnlyList<Citation> Citations
    {
        get
        {
            var citations = new List<Citation>();
            foreach (var paragraph in Paragraphs)
            {
                citations.AddRange(paragraph.Citations);
            }

            return citations;
        }
    }

    /// <summary>Gets the actors that the paragraphs name or address, each once, in document order.</summary>
    public IReadOnlyList<Actor> Actors
    {
        get
        {
            var actors = new List<Actor>();
            var seen = new HashSet<Actor>();
            foreach (var paragraph in Paragraphs)
            {
                foreach (var actor in paragraph.Actors.Concat(paragraph.Addressees))
                {
                    if (seen.Add(actor))
                    {
                        actors.Add(actor);
                    }
                }
            }

            return actors;
        }
    }

    /// <summary>Gets the title in a language.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <returns>The title; null where the resolution has none in that language.</returns>
    public string? TitleIn(Language language)
    {
        var index = LanguageIndex(language);
        return index < 0 ? null : ReadSpans(index, Structure.Title);
    }

    /// <summary>Gets the whole text that the resolution carries in a language: title, paragraphs and footnotes, a line each.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <returns>The text into which <see cref="Paragraph.SourceSpan"/> points; null where the resolution has none in that language.</returns>
    public string? CarriedTextIn(Language language)
    {
        var index = LanguageIndex(language);
        return index < 0 ? null : CarriedText(index);
    }

    /// <summary>Finds a paragraph by its label.</summary>
    /// <param name="label">The label, in either case: <c>OP32</c>.</param>
    /// <returns>The paragraph; null where there is none.</returns>
    public Paragraph? FindParagraph(string label)
    {
        foreach (var paragraph in Paragraphs)
        {
            if (string.Equals(paragraph.Label, label, StringComparison.OrdinalIgnoreCase))
            {
                return paragraph;
            }
        }

        return null;
    }

    /// <summary>Finds a footnote by its number.</summary>
    /// <param name="marker">The number as printed.</param>
    /// <returns>The footnote; null where there is none.</returns>
    public Footnote? FindFootnote(int marker)
    {
        foreach (var footnote in Structure.Footnotes)
        {
            if (footnote.Marker == marker)
            {
                return footnote;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => Symbol;
}
