namespace TypedResolutions;

/// <summary>What a label tells of where its paragraph stands: <c>II_OP5_a</c>, <c>Annex1_Art3_2</c>.</summary>
internal readonly struct LabelPlace
{
    private static readonly string[] Stems = ["OP", "PP", "Art", "P"];
    private static readonly string[] Attachments = ["Annex", "Appendix", "Draft"];

    private LabelPlace(string scope, string core, string items)
    {
        Scope = scope;
        Core = core;
        Items = items;
    }

    /// <summary>Gets what stands before the paragraph's own number: <c>II</c>, <c>Annex1</c>; empty in most texts.</summary>
    public string Scope { get; }

    /// <summary>Gets the paragraph's or article's own number with its letters: <c>OP5</c>; empty where it has none.</summary>
    public string Core { get; }

    /// <summary>Gets the letters and numbers below it: <c>a_i</c>; empty for a paragraph of level 1.</summary>
    public string Items { get; }

    /// <summary>Gets the annex it stands in, with its appendix; null in the body of the text.</summary>
    public string? Annex => IsAttached(Scope) ? Scope : null;

    /// <summary>Gets the label without the items.</summary>
    public string Top => Scope.Length == 0 ? Core : Scope + "_" + Core;

    public static LabelPlace Of(string label)
    {
        for (var start = 0; start < label.Length; start = Next(label, start) + 1)
        {
            var end = Next(label, start);
            if (IsCore(label, start, end))
            {
                return new LabelPlace(
                    start == 0 ? string.Empty : label.Substring(0, start - 1),
                    label.Substring(start, end - start),
                    end < label.Length ? label.Substring(end + 1) : string.Empty);
            }
        }

        return new LabelPlace(label, string.Empty, string.Empty);
    }

    private static int Next(string label, int start)
    {
        var end = label.IndexOf('_', start);
        return end < 0 ? label.Length : end;
    }

    private static bool IsCore(string label, int start, int end)
    {
        foreach (var stem in Stems)
        {
            if (string.CompareOrdinal(label, start, stem, 0, stem.Length) == 0)
            {
                var number = start + stem.Length;
                return number < end && label[number] is >= '0' and <= '9';
            }
        }

        return false;
    }

    private static bool IsAttached(string scope)
    {
        foreach (var attachment in Attachments)
        {
            if (scope.StartsWith(attachment, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
