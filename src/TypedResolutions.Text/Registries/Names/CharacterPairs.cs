using System.Runtime.CompilerServices;
using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// Which two characters stand side by side in names, or start them: of the places of a text in a script without blanks,
/// each of which may start a name, one bit passes nearly all.
/// </summary>
internal sealed class CharacterPairs
{
    private readonly NumberPairs pairs = new();

    /// <summary>Whether some name has one character alone: behind it stands what may.</summary>
    private bool hasSingle;

    /// <summary>Adds two characters.</summary>
    public void Add(char first, char second) => pairs.Add(first, second);

    /// <summary>Adds what a name starts with.</summary>
    /// <param name="folded">The name, folded.</param>
    public void AddStart(string folded)
    {
        if (folded.Length > 1)
        {
            Add(folded[0], folded[1]);
        }

        hasSingle |= folded.Length == 1;
    }

    /// <summary>Tells whether two characters were added; false for certain, true for perhaps.</summary>
    public bool MayContain(char first, char second) => pairs.MayContain(first, second);

    /// <summary>Finds the next place at which a name may start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to start.</param>
    /// <returns>The place; the length of the text where there is none.</returns>
    public int Next(FoldedText text, int from)
    {
        if (hasSingle)
        {
            return from;
        }

        var characters = text.Characters;
        var next = Next(pairs, characters.Array!, characters.Offset + from, characters.Offset + text.Length) - characters.Offset;
        StepCounter.Count(next - from);
        return next;
    }

    /// <remarks>Apart and without calls, so that what the loop works with stays in registers.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Next(NumberPairs pairs, char[] characters, int from, int end)
    {
        var i = from;
        while (i < end && !pairs.MayContain(characters[i], characters[i + 1]))
        {
            i++;
        }

        return i;
    }
}
