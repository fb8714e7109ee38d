namespace TypedResolutions;

/// <summary>One step of a reference to a part of a text: <c>section II</c>, or the paragraphs <c>3,5-7</c> in it.</summary>
internal readonly struct DivisionPart(DivisionKind kind, string numbers)
{
    private static readonly (string Word, DivisionKind Kind)[] Words =
    [
        ("annex", DivisionKind.Annex),
        ("chapter", DivisionKind.Chapter),
        ("section", DivisionKind.Section),
        ("article", DivisionKind.Article),
        ("preambular paragraph", DivisionKind.PreambularParagraph),
        ("paragraph", DivisionKind.Paragraph),
    ];

    public DivisionKind Kind { get; } = kind;

    /// <summary>Gets the numbers: <c>II</c>, <c>5 (a)</c>, <c>3,5-7</c>; empty for an annex without number.</summary>
    public string Numbers { get; } = numbers;

    /// <summary>Reads one division as the parser writes it: larger parts first, numbers without a word are paragraphs.</summary>
    public static DivisionPart[] ReadAll(string reference)
    {
        var parts = reference.Split([", "], StringSplitOptions.None);
        var result = new DivisionPart[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            result[i] = Read(parts[i]);
        }

        return result;
    }

    private static DivisionPart Read(string part)
    {
        foreach (var (word, kind) in Words)
        {
            if (part.StartsWith(word, StringComparison.Ordinal) && (part.Length == word.Length || part[word.Length] == ' '))
            {
                return new DivisionPart(kind, part.Substring(word.Length).Trim());
            }
        }

        return new DivisionPart(DivisionKind.Paragraph, part);
    }
}
