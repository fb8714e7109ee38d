namespace TypedResolutions.Text.Languages;

/// <summary>What a heading word announces.</summary>
internal enum HeadingWord
{
    Annex,
    Appendix,
    Part,
    Chapter,
    Section,
    Article,
    Preamble,
    Goal,
    Target,
    Table,
    Enclosure,
}
