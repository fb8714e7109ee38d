namespace TypedResolutions.Generator.Grouping;

/// <summary>What of the resolutions has room among the 16 MB of string literals that an assembly may have.</summary>
internal enum LiteralRoom
{
    /// <summary>Neither: literals of bytes are without limit, but the compiler makes a tree with a node for each byte of them.</summary>
    Nothing = 0,

    /// <summary>What paragraphs do, cite and name.</summary>
    Details = 1,

    /// <summary>That, and the texts.</summary>
    Texts = 2,
}
