namespace TypedResolutions;

/// <summary>
/// The letters that open the records of the carried structure and of the carried details. This file is compiled into the
/// generator, which writes them, too: the writer and the reader cannot drift apart.
/// </summary>
internal static class RecordKind
{
    /// <summary>The languages, the default one first.</summary>
    public const char Languages = 'L';

    /// <summary>Organ, organ id, session, agenda items, date, meeting, committee, reports.</summary>
    public const char Header = 'D';

    /// <summary>The title, a span for each language.</summary>
    public const char Title = 'T';

    /// <summary>The enacting formula, a span for each language.</summary>
    public const char EnactingFormula = 'E';

    /// <summary>In favour, against, abstentions, the words.</summary>
    public const char Vote = 'V';

    /// <summary>A preambular paragraph: label, level, number, section, verb, a span for each language.</summary>
    public const char Preambular = 'P';

    /// <summary>An operative paragraph, with the fields of a preambular one.</summary>
    public const char Operative = 'O';

    /// <summary>A paragraph of an annex, with the fields of a preambular one.</summary>
    public const char Annex = 'A';

    /// <summary>A heading: level, section, a span for each language.</summary>
    public const char Heading = 'H';

    /// <summary>A footnote: marker, a span for each language.</summary>
    public const char Footnote = 'N';

    /// <summary>Opens the details of the next paragraph, and behind those of the next footnote: a fingerprint for each language.</summary>
    public const char Details = 'K';

    /// <summary>Of the paragraph before: verb, or an equals sign for that of the paragraph, addressees, then its duties and decisions, the terms of each behind it.</summary>
    public const char Action = 'X';

    /// <summary>Inside an action: reporter, recipients, session, through, words.</summary>
    public const char Reporting = 'R';

    /// <summary>Inside an action: session, item, words.</summary>
    public const char Agenda = 'G';

    /// <summary>Inside an action: change, entity, words.</summary>
    public const char Mandate = 'B';

    /// <summary>Inside an action: session, words.</summary>
    public const char Seizure = 'Z';

    /// <summary>Behind a duty or mandate: session, words.</summary>
    public const char SessionDeadline = 's';

    /// <summary>Behind a duty or mandate: date, words.</summary>
    public const char DateDeadline = 'd';

    /// <summary>Behind a duty or mandate: unit, count, words.</summary>
    public const char PeriodDeadline = 'w';

    /// <summary>Behind a duty or mandate: unit, count, words.</summary>
    public const char Frequency = 'f';

    /// <summary>Behind a duty or mandate: unit, count, words.</summary>
    public const char Duration = 'u';

    /// <summary>Behind a duty or mandate: words.</summary>
    public const char Scope = 'o';

    /// <summary>Behind a duty or mandate: words.</summary>
    public const char CombinedWith = 'c';

    /// <summary>Of the paragraph or footnote before: instrument, source, paragraph, date, words.</summary>
    public const char Citation = 'C';

    /// <summary>Of the paragraph before: paragraphs, 1 where the resolution as a whole is named, words.</summary>
    public const char CrossReference = 'Q';

    /// <summary>Of the paragraph before: actor, kind, words.</summary>
    public const char Mention = 'M';

    /// <summary>Of the paragraph before: marker, offset.</summary>
    public const char FootnoteReference = 'F';
}
