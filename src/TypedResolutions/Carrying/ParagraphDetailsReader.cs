namespace TypedResolutions;

/// <summary>Reads the details of a paragraph or a footnote from the structure, when they are first asked for.</summary>
internal sealed class ParagraphDetailsReader(Resolution resolution, string carriedText)
{
    /// <summary>Reads the records behind a paragraph or a footnote.</summary>
    /// <param name="structure">The structure.</param>
    /// <param name="start">Where the records start.</param>
    /// <param name="textStart">Where the text that they are of starts in the carried one.</param>
    /// <param name="index">The place of the paragraph; no matter for a footnote, which has no cross-references.</param>
    public ParagraphDetails Read(string structure, int start, int textStart, int index)
    {
        var details = new ParagraphDetails();
        var reader = new FieldReader(structure, start);
        while (!reader.AtEnd)
        {
            switch (reader.ReadKind())
            {
                case RecordKind.Action:
                    details.Actions.Add(ReadAction(ref reader, textStart));
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

    /// <summary>Reads the words of a verb; null where the field says that there is none.</summary>
    public VerbPhrase? ReadVerb(ref FieldReader reader, int textStart)
    {
        var verb = reader.ReadOptionalNumber();
        if (verb is null)
        {
            return null;
        }

        var modifier = (Modifier)reader.ReadNumber();
        var manner = (Manner)reader.ReadNumber();
        var (text, span) = ReadWords(ref reader, textStart);
        return new VerbPhrase((Verb)verb.Value, modifier, manner, text, span);
    }

    private ParagraphAction ReadAction(ref FieldReader reader, int textStart)
    {
        var phrase = ReadVerb(ref reader, textStart) ?? new VerbPhrase(Verb.Unknown, default, default, string.Empty, default);
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
        var (text, span) = ReadWords(ref reader, textStart);
        return new Citation(resolution, instrument, text, paragraph, source, span, date);
    }

    private CrossReference ReadCrossReference(ref FieldReader reader, int textStart, int index)
    {
        var paragraphs = reader.ReadString();
        var isToWholeText = reader.ReadNumber() != 0;
        var (text, span) = ReadWords(ref reader, textStart);
        return new CrossReference(resolution, isToWholeText ? null : index, paragraphs, text, span);
    }

    private ActorMention ReadMention(ref FieldReader reader, int textStart)
    {
        var actor = resolution.ActorOf(reader.ReadString());
        var kind = (MentionKind)reader.ReadNumber();
        var (text, span) = ReadWords(ref reader, textStart);
        return new ActorMention(actor, text, kind, span);
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

    private (string Text, SourceSpan Span) ReadWords(ref FieldReader reader, int textStart)
    {
        var (span, carried) = reader.ReadWords();
        var text = carried is { } words
            ? carriedText.Substring(words.Start, words.Length)
            : carriedText.Substring(textStart + span.Start, span.Length);
        return (text, span);
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
