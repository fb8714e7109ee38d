namespace TypedResolutions.Generator.Inputs;

/// <summary>How the C# version of the project can write a text.</summary>
internal enum LiteralEncoding
{
    /// <summary>C# 11 and later: raw UTF-8 literals, which stay out of the 16 MB of string literals.</summary>
    Utf8 = 0,

    /// <summary>C# 9 and 10: string literals.</summary>
    Utf16 = 1,

    /// <summary>Below C# 9: nothing is generated.</summary>
    Unsupported = 2,
}
