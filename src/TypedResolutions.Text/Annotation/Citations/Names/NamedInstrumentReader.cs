using System.Globalization;
using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Registries;
using TypedResolutions.Text.Registries.Names;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Annotation.Citations.Names;

/// <summary>Finds the instruments that a text names: by the registry, by a title that the document has tied to a symbol,
/// or by a short title.</summary>
internal sealed class NamedInstrumentReader
{
    /// <summary>How many closing marks and blanks may stand between a name and its marker.</summary>
    private const int MostMarks = 4;

    /// <summary>How many years after its adoption the document may be of that holds an instrument.</summary>
    private const int LatestIssue = 2;

    /// <summary>What is higher is no session but a number: "A/520/Rev.17".</summary>
    private const int LastSession = 200;

    /// <summary>How many years before its adoption an instrument may be named: negotiations are long.</summary>
    private const int LongestNegotiation = 10;

    private readonly NameIndex<InstrumentEntry> instruments;
    private readonly NameIndex<ActorEntry> actors;
    private readonly int? yearOfAdoption;
    private readonly InstrumentTitles titles;
    private readonly ShortTitles shortTitles;

    /// <summary>The names of the text that is being read, in its order: one list for all texts, like the next.</summary>
    private readonly List<FoundName> names = [];
    private readonly List<FoundName> namesAgain = [];

    public NamedInstrumentReader(DocumentView document, InstrumentTitles titles)
    {
        instruments = document.Registry.InstrumentNames(document.Language.Language);
        actors = document.Registry.ActorNames(document.Language.Language);
        yearOfAdoption = document.AdoptedOn?.Year;
        this.titles = titles;
        shortTitles = new ShortTitles(document.Language);
    }

    /// <summary>Finds the names in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ties">The titles that stand beside their symbol: the same citation once more.</param>
    /// <param name="notes">The symbols that footnotes give to what stands before their markers.</param>
    /// <param name="anchors">Takes the names.</param>
    public void Read(CitationText text, IReadOnlyList<TiedTitle> ties, IReadOnlyList<NoteSymbol> notes, List<CitationAnchor> anchors)
    {
        names.Clear();
        namesAgain.Clear();
        FindRegistered(text, notes);
        AddTitles(text, notes);
        names.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        FindShortTitles(text);
        AddAll(text, names, ties, anchors);
        AddAll(text, namesAgain, ties, anchors);
    }

    private static void AddAll(CitationText text, List<FoundName> names, IReadOnlyList<TiedTitle> ties, List<CitationAnchor> anchors)
    {
        foreach (var name in names)
        {
            if (!IsRepeated(ties, name))
            {
                anchors.Add(ToAnchor(text, name));
            }
        }
    }

    private static bool IsRepeated(IReadOnlyList<TiedTitle> ties, FoundName name)
    {
        for (var i = 0; i < ties.Count; i++)
        {
            var tie = ties[i];
            if (name.Start >= tie.Start && name.End <= tie.End && string.Equals(name.Instrument, tie.Instrument, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the symbol of the note whose marker stands right behind a place.</summary>
    private static string? NoteBehind(CitationText text, int end, IReadOnlyList<NoteSymbol> notes)
    {
        if (notes.Count == 0)
        {
            return null;
        }

        var offset = text.Folded.ToOriginalEnd(end);
        var limit = Math.Min(text.Printed.Length, offset + MostMarks);
        while (offset < limit && !char.IsLetterOrDigit(text.Printed[offset]) && NoteAt(offset, notes) is null)
        {
            offset++;
        }

        return NoteAt(offset, notes);
    }

    private static string? NoteAt(int offset, IReadOnlyList<NoteSymbol> notes)
    {
        for (var i = 0; i < notes.Count; i++)
        {
            if (notes[i].Offset == offset)
            {
                return notes[i].Symbol;
            }
        }

        return null;
    }

    private void FindRegistered(CitationText text, IReadOnlyList<NoteSymbol> notes)
    {
        var matches = instruments.FindAll(text.Printed, text.Folded);
        if (matches.Count == 0)
        {
            return;
        }

        var bodies = actors.FindAll(text.Printed, text.Folded);
        var body = 0;
        foreach (var match in matches)
        {
            while (body < bodies.Count && bodies[body].End < match.End)
            {
                body++;
            }

            if (IsYetToCome(match.Entry) || (body < bodies.Count && IsInside(match, bodies[body])))
            {
                continue;
            }

            if (NoteBehind(text, match.End, notes) is { } symbol && MayHold(symbol, match.Entry))
            {
                titles.Tie(match.Entry, symbol);
            }

            names.Add(new FoundName(match.Start, match.End, titles.InstrumentOf(match.Entry)));
        }
    }

    /// <summary>
    /// "the Paris agreements" of 1991 are not the Paris Agreement of 2015. Rules keep their name over all their editions, of
    /// which the registry has the last.
    /// </summary>
    private bool IsYetToCome(InstrumentEntry instrument) =>
        instrument.Kind != InstrumentKind.Rules && YearOf(instrument) > yearOfAdoption + LongestNegotiation;

    /// <summary>"the report on the implementation of the Convention¹" with a note that names the report: no text of a treaty of long before.</summary>
    private static bool MayHold(string symbol, InstrumentEntry instrument) =>
        !(SessionYearOf(symbol) > YearOf(instrument) + LatestIssue);

    private static int? YearOf(InstrumentEntry instrument) =>
        instrument.Date is { Length: >= 4 } date
        && int.TryParse(date.Substring(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;

    /// <summary>The year in which the session of a document of the General Assembly opened: 2020 of "A/75/128".</summary>
    private static int? SessionYearOf(string symbol)
    {
        var parts = symbol.Split('/');
        var index = parts.Length > 2 && parts[1] == "RES" ? 2 : 1;
        return parts.Length > index + 1 && parts[0] == "A" && parts[index + 1].Length > 0 && parts[index + 1][0] is >= '0' and <= '9'
            && int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out var session) && session <= LastSession
                ? AssemblySessions.YearOf(session)
                : null;
    }

    /// <summary>"the Conference of the Parties to the Paris Agreement" is an actor, not an agreement.</summary>
    private static bool IsInside(NameMatch<InstrumentEntry> name, NameMatch<ActorEntry> actor) =>
        actor.Start <= name.Start && name.End <= actor.End && actor.End - actor.Start > name.End - name.Start;

    private void AddTitles(CitationText text, IReadOnlyList<NoteSymbol> notes)
    {
        if (!text.Tokens.Contain(CitationTokenKind.Title))
        {
            return;
        }

        var registered = names.Count;
        var next = 0;
        for (var i = 0; i < text.Tokens.KeptCount; i++)
        {
            var token = text.Tokens.Kept(i).Token;
            if (!token.Is(CitationTokenKind.Title))
            {
                continue;
            }

            while (next < registered && names[next].Start < token.Start)
            {
                next++;
            }

            if (next < registered && names[next].Start < token.End)
            {
                continue;
            }

            var title = text.Folded.Substring(token.Start, token.End);
            if (NoteBehind(text, token.End, notes) is { } symbol)
            {
                titles.Tie(title, symbol);
            }

            if (titles.TryGetSymbol(title, out var known))
            {
                names.Add(new FoundName(token.Start, token.End, known));
            }
        }
    }

    private void FindShortTitles(CitationText text)
    {
        var next = 0;
        var position = 0;
        while (position < text.Folded.Length)
        {
            if (next < names.Count && position >= names[next].Start)
            {
                shortTitles.Remember(text.Folded, names[next].Start, names[next].End, names[next].Instrument);
                position = Math.Max(names[next].End, position + 1);
                next++;
            }
            else
            {
                var limit = next < names.Count ? names[next].Start : text.Folded.Length;
                position = shortTitles.NextStart(text, position, limit);
                if (position == limit)
                {
                    continue;
                }

                if (shortTitles.TryRead(text, position, out var end, out var instrument)
                    && (next == names.Count || end <= names[next].Start))
                {
                    namesAgain.Add(new FoundName(position, end, instrument));
                    position = end;
                }
                else
                {
                    position++;
                }
            }
        }
    }

    private static CitationAnchor ToAnchor(CitationText text, FoundName name)
    {
        var first = text.TokenAt(name.Start);
        var range = text.RangeBetween(name.Start, name.End);
        return new CitationAnchor
        {
            FirstToken = first,
            LastToken = Math.Max(first, text.TokenAt(name.End - 1)),
            Instruments = [name.Instrument],
            Source = CitationSource.Name,
            Range = range,
        };
    }

    private readonly record struct FoundName(int Start, int End, string Instrument);
}
