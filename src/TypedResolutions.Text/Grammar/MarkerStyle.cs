namespace TypedResolutions.Text.Grammar;

/// <summary>How an item of a list is marked.</summary>
internal enum MarkerStyle
{
    None,

    /// <summary>"1.", "1 -": operative paragraphs.</summary>
    Number,

    /// <summary>"(1)", "1)".</summary>
    BracketedNumber,

    /// <summary>"(a)", "a)", "(أ)", "а)".</summary>
    Letter,

    /// <summary>"(i)", "i)", "(一)", "'1'".</summary>
    Roman,

    /// <summary>"•", "–".</summary>
    Bullet,

    /// <summary>"1.1", "1.a": the targets of goals.</summary>
    Target,
}
