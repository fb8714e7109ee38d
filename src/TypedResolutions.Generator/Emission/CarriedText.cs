using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Puts the text together that a resolution carries in one language, a line for each piece.</summary>
internal sealed class CarriedText : IDisposable
{
    private readonly CharacterBuffer text = new();
    private readonly Dictionary<string, TextRange> interned = new(StringComparer.Ordinal);

    /// <summary>Gets what was put together.</summary>
    public CharacterBuffer Text => text;

    public TextRange Add(string piece)
    {
        if (text.Length > 0)
        {
            text.Append('\n');
        }

        var range = new TextRange(text.Length, piece.Length);
        text.Append(piece);
        return range;
    }

    /// <summary>Adds words that stand nowhere in the text as they are, each once.</summary>
    public TextRange Intern(string words)
    {
        if (!interned.TryGetValue(words, out var range))
        {
            range = Add(words);
            interned.Add(words, range);
        }

        return range;
    }

    public override string ToString() => text.ToString();

    public void Dispose() => text.Dispose();
}
