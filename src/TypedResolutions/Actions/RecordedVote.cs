namespace TypedResolutions;

/// <summary>How a resolution was adopted, as its closing lines say.</summary>
public sealed class RecordedVote
{
    internal RecordedVote(int? inFavour, int? against, int? abstentions, string text)
    {
        InFavour = inFavour;
        Against = against;
        Abstentions = abstentions;
        Text = text;
    }

    /// <summary>Gets the votes in favour; null where the text gives no numbers.</summary>
    public int? InFavour { get; }

    /// <summary>Gets the votes against; null where the text gives no numbers.</summary>
    public int? Against { get; }

    /// <summary>Gets the abstentions; null where the text gives no numbers.</summary>
    public int? Abstentions { get; }

    /// <summary>Gets the words of the text.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
