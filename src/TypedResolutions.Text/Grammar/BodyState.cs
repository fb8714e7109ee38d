namespace TypedResolutions.Text.Grammar;

/// <summary>Where in a resolution the reader is.</summary>
internal enum BodyState
{
    Preamble,
    Operative,
    Annex,

    /// <summary>Behind the closing lines: only an annex, another part or footnotes may follow.</summary>
    Closed,
}
