namespace TypedResolutions.Text.Languages;

/// <summary>What a word can be in a citation. One word may be several things: the French "de" both links and dates.</summary>
[Flags]
internal enum CitationRole
{
    None = 0,
    Resolution = 1 << 0,
    Decision = 1 << 1,
    Document = 1 << 2,
    Report = 1 << 3,
    Statement = 1 << 4,
    Paragraph = 1 << 5,
    Article = 1 << 6,
    Chapter = 1 << 7,
    Section = 1 << 8,
    Annex = 1 << 9,

    /// <summary>The form that announces several: "paragraphs".</summary>
    Plural = 1 << 10,
    Of = 1 << 11,
    And = 1 << 12,
    To = 1 << 13,
    Above = 1 << 14,
    Below = 1 << 15,

    /// <summary>"the present resolution".</summary>
    Present = 1 << 16,

    /// <summary>"its": the resolution is the organ's own.</summary>
    Own = 1 << 17,
    Dated = 1 << 18,
    Entitled = 1 << 19,
    NumberPrefix = 1 << 20,
    NumberSuffix = 1 << 21,
    Volume = 1 << 22,
    TreatySeries = 1 << 23,

    /// <summary>A paragraph of the preamble.</summary>
    Preambular = 1 << 24,

    /// <summary>Written as one with an "and" before it: والمادة.</summary>
    Joined = 1 << 25,

    /// <summary>A noun whose number is a resolution's or a decision's.</summary>
    Series = Resolution | Decision,

    /// <summary>A noun whose number is that of a part of a text.</summary>
    Division = Paragraph | Article | Chapter | Section | Annex,
}
