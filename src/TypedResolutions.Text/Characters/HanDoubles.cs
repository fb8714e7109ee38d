using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Characters;

/// <summary>
/// Extractions of Chinese text have radicals (⼈, ⻅) where the font draws a character (人, 见) by the same glyph, and
/// characters that Unicode keeps twice for other encodings. Neither is a letter of any word.
/// </summary>
internal static class HanDoubles
{
    private static readonly Dictionary<char, char> Characters =
        LanguageFile.Load(Language.Chinese).CharacterPairs("variants", "printed").ToDictionary(static pair => pair.From, static pair => pair.To);

    /// <summary>Tells whether a character is of the blocks in which they stand.</summary>
    public static bool MayBe(char c) => c is (>= '\u2E80' and <= '\u2FDF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>Gets the character that is meant.</summary>
    public static bool TryUnify(char c, out char meant)
    {
        meant = c;
        return MayBe(c) && Characters.TryGetValue(c, out meant);
    }
}
