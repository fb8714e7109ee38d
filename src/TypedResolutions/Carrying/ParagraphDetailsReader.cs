using System.Runtime.CompilerServices;

namespace TypedResolutions;

/// <summary>Reads the details of a paragraph or a footnote from the structure, when they are first asked for.</summary>
internal sealed class ParagraphDetailsReader(Resolution resolution)
{
    /// <summary>Reads the records of a paragraph or a footnote.</summary>
    /// <param name="index">The place among the paragraphs, and behind them the footnotes.</param>
    /// <param name="textStart">Where the text that they are of starts in the carried one.</param>
    public ParagraphDetails Read(int index, int textStart)
    {
        var details = new ParagraphDetails();
        var reader = resolution.DetailsReaderAt(index);
        reader.SkipRecord();
        while (!reader.AtEnd)
        {
            switch (reader.ReadKind())
            {
                case RecordKind.Action:
                    details.Actions.Add(ReadAction(ref reader, textStart, index));
                    break;
                case RecordKind.Citation:
                    details.Citations.Add(ReadCitation(ref reader, textStart));
                    break;
                case RecordKind.CrossReference:
                    details.CrossReferences.Add(ReadCrossReference(ref reader, textStart, index));
                    break;
                case RecordKind.Mention:
                    details.Mentions.Add(ReadMention(ref reader, textStart));
                    break;
                case RecordKind.FootnoteReference:
                    details.Footnotes.Add(new FootnoteReference(resolution, reader.ReadNumber(), reader.ReadNumber()));
                    break;
                default:
                    Summarize(details);
                    return details;
            }

            reader.SkipRecord();
        }

        Summarize(details);
        return details;
    }

    public string ReadFingerprint(int index, int language)
    {
        var reader = resolution.DetailsReaderAt(index);
        reader.ReadKind();
        for (var i = 0; i < language; i++)
        {
            reader.SkipField();
        }

        return reader.ReadString();
    }

    /// <summary>Reads a verb and where its words stand; null where the field says that there is none.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public VerbPhrase? ReadVerb(int start, int textStart)
    {
        var reader = resolution.ReaderAt(start);
        return ReadVerb(ref reader, textStart);
    }

    [MethodImpl(ColdStart.Optimized)]
    private VerbPhrase? ReadVerb(ref FieldReader reader, int textStart)
    {
        if (reader.ReadOptionalNumber() is not { } verb)
        {
            return null;
        }

        var modifier = (Modifier)reader.ReadNumber();
        var manner = (Manner)reader.ReadNumber();
        var (span, carried) = ReadWords(ref reader, textStart);
        return new VerbPhrase((Verb)verb, modifier, manner, resolution, carried, span);
    }

    private ParagraphAction ReadAction(ref FieldReader reader, int textStart, int index)
    {
        var phrase = (reader.SkipSame() ? resolution.Records.VerbAt(index) : ReadVerb(ref reader, textStart))
            ?? new VerbPhrase(Verb.Unknown, default, default, resolution, default, default);
        var addressees = ReadActors(ref reader);
        var parts = new ActionParts(resolution);
        parts.Read(ref reader);
        return new ParagraphAction(phrase, addressees, parts);
    }

    private Citation ReadCitation(ref FieldReader reader, int textStart)
    {
        var instrument = resolution.InstrumentOf(reader.ReadString());
        var source = (CitationSource)reader.ReadNumber();
        var paragraph = reader.ReadOptionalString();
        var date = reader.ReadOptionalDate();
        var (span, carried) = ReadWords(ref reader, textStart);
        return new Citation(resolution, instrument, resolution.Words(carried), paragraph, source, span, date);
    }

    private CrossReference ReadCrossReference(ref FieldReader reader, int textStart, int index)
    {
        var paragraphs = reader.ReadString();
        var isToWholeText = reader.ReadNumber() != 0;
        var (span, carried) = ReadWords(ref reader, textStart);
        return new CrossReference(resolution, isToWholeText ? null : index, paragraphs, resolution.Words(carried), span);
    }

    private ActorMention ReadMention(ref FieldReader reader, int textStart)
    {
        var actor = resolution.ActorOf(reader.ReadString());
        var kind = (MentionKind)reader.ReadNumber();
        var (span, carried) = ReadWords(ref reader, textStart);
        return new ActorMention(actor, resolution.Words(carried), kind, span);
    }

    private Actor[] ReadActors(ref FieldReader reader)
    {
        var ids = reader.ReadList();
        var actors = new Actor[ids.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            actors[i] = resolution.ActorOf(ids[i]);
        }

        return actors;
    }

    /// <summary>Reads where words stand in the paragraph, and where in the carried text.</summary>
    private static (SourceSpan InParagraph, SourceSpan Carried) ReadWords(ref FieldReader reader, int textStart)
    {
        var (span, carried) = reader.ReadWords();
        return (span, carried ?? new SourceSpan(textStart + span.Start, span.Length));
    }

    private static void Summarize(ParagraphDetails details)
    {
        foreach (var action in details.Actions)
        {
            AddDistinct(details.Addressees, action.Addressees);
        }

        foreach (var mention in details.Mentions)
        {
            AddDistinct(details.Actors, [mention.Actor]);
        }
    }

    private static void AddDistinct(List<Actor> actors, IReadOnlyList<Actor> more)
    {
        foreach (var actor in more)
        {
            if (!actors.Contains(actor))
            {
                actors.Add(actor);
            }
        }
    }
}
