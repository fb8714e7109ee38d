namespace TypedResolutions;

/// <summary>Numbers what the class of a resolution carries. Compiled into the generator too, which writes what is read here.</summary>
internal static class CarriedPart
{
    public const int Structure = 0;

    /// <summary>The official languages of the United Nations: no resolution has more texts.</summary>
    public const int MostTexts = 6;

    /// <summary>Gets the number of a piece of a text: first pieces of all texts, then their second pieces, and so on.</summary>
    public static int OfText(int text, int piece) => Structure + 1 + text + (MostTexts * piece);
}
