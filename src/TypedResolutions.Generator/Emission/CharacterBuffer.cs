using System.Buffers;
using System.Text;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Puts a text together piece by piece, in memory that the next one takes over.</summary>
/// <remarks>
/// A generated file is longer than what the runtime keeps among small objects: growing one anew for each file would cost
/// more than writing it.
/// </remarks>
internal sealed class CharacterBuffer : IDisposable
{
    /// <summary>Short of what the runtime takes for a large object.</summary>
    private const int FirstCapacity = 32 * 1024;
    private const int HexadecimalLength = 16;
    private const string HexadecimalDigits = "0123456789abcdef";

    private char[] characters = ArrayPool<char>.Shared.Rent(FirstCapacity);

    public int Length { get; private set; }

    /// <summary>Gets all of it as a stretch.</summary>
    public TextRange Whole => new(0, Length);

    public char this[int index] => characters[index];

    public void Append(char c)
    {
        if (Length == characters.Length)
        {
            Grow(1);
        }

        characters[Length++] = c;
    }

    public void Append(char c, int count)
    {
        Reserve(count);
        for (var i = 0; i < count; i++)
        {
            characters[Length++] = c;
        }
    }

    public void Append(string text) => Append(text, 0, text.Length);

    public void Append(string text, int start, int count)
    {
        Reserve(count);
        text.CopyTo(start, characters, Length, count);
        Length += count;
    }

    public void Append(CharacterBuffer other, int start, int count)
    {
        Reserve(count);
        Array.Copy(other.characters, start, characters, Length, count);
        Length += count;
    }

    /// <summary>Appends a number in decimal digits.</summary>
    public void Append(int value)
    {
        if (value < 0)
        {
            Append('-');
        }

        // The least number has no positive counterpart: its bits are that, taken without a sign.
        Append(value < 0 ? unchecked((uint)-value) : (uint)value, 1);
    }

    /// <summary>Appends a number in decimal digits, as many at least as asked for.</summary>
    public void Append(uint value, int leastDigits)
    {
        var digits = leastDigits;
        for (var (left, count) = (value / 10, 1); left > 0; left /= 10)
        {
            digits = Math.Max(digits, ++count);
        }

        Reserve(digits);
        for (var place = Length + digits - 1; place >= Length; place--)
        {
            characters[place] = (char)('0' + (value % 10));
            value /= 10;
        }

        Length += digits;
    }

    /// <summary>Appends a number in 16 lower-case hexadecimal digits.</summary>
    public void AppendHexadecimal(ulong value)
    {
        Reserve(HexadecimalLength);
        for (var place = Length + HexadecimalLength - 1; place >= Length; place--)
        {
            characters[place] = HexadecimalDigits[(int)(value & 15)];
            value >>= 4;
        }

        Length += HexadecimalLength;
    }

    /// <summary>Finds a character in a stretch.</summary>
    /// <returns>Its place; -1 for none.</returns>
    public int IndexOf(char c, int start, int count) => Array.IndexOf(characters, c, start, count);

    /// <summary>Gets how many bytes a stretch is in UTF-8.</summary>
    public int Utf8LengthOf(int start, int count) => Encoding.UTF8.GetByteCount(characters, start, count);

    /// <summary>Gets how often the character at a place stands there in a row, before the end of a stretch.</summary>
    public int RunAt(int start, int stretchEnd)
    {
        var end = start + 1;
        while (end < stretchEnd && characters[end] == characters[start])
        {
            end++;
        }

        return end - start;
    }

    public override string ToString() => ToString(Whole);

    public string ToString(TextRange stretch) => new(characters, stretch.Start, stretch.Length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(characters);
        characters = [];
        Length = 0;
    }

    private void Reserve(int count)
    {
        if (characters.Length - Length < count)
        {
            Grow(count);
        }
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(characters.Length * 2, Length + count));
        Array.Copy(characters, larger, Length);
        ArrayPool<char>.Shared.Return(characters);
        characters = larger;
    }
}
