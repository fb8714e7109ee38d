using System.Text;

namespace TypedResolutions;

/// <summary>
/// Reads the fields of the structure that generated code carries: records end with a line feed, fields are separated
/// by a blank, the parts of a list by a comma; a hyphen stands for nothing; other characters of those are written as
/// <c>%</c> and two hexadecimal digits.
/// </summary>
internal ref struct FieldReader(ReadOnlySpan<byte> structure, int position)
{
    private readonly ReadOnlySpan<byte> structure = structure;

    /// <summary>Gets the place of the next field, or of the line feed.</summary>
    public int Position { get; private set; } = position;

    public readonly bool AtEnd => Position >= structure.Length;

    public readonly bool AtEndOfRecord => AtEnd || structure[Position] == (byte)'\n';

    /// <summary>Reads the letter that opens a record.</summary>
    public char ReadKind()
    {
        var kind = (char)structure[Position++];
        SkipBlank();
        return kind;
    }

    public void SkipRecord()
    {
        var length = structure.Slice(Position).IndexOf((byte)'\n');
        Position = length < 0 ? structure.Length : Position + length + 1;
    }

    public void SkipField()
    {
        Position = EndOfField();
        SkipBlank();
    }

    public string ReadString() => ReadOptionalString() ?? string.Empty;

    public string? ReadOptionalString()
    {
        var field = ReadField();
        return field == "-" ? null : Unescape(field);
    }

    public string[] ReadList()
    {
        var field = ReadField();
        if (field == "-")
        {
            return [];
        }

        var parts = field.Split(',');
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Unescape(parts[i]);
        }

        return parts;
    }

    /// <summary>Passes an equals sign, which stands for the verb of the paragraph.</summary>
    public bool SkipSame() => Skip((byte)'=');

    public int ReadNumber() => ReadOptionalNumber() ?? 0;

    public int? ReadOptionalNumber()
    {
        if (SkipNothing())
        {
            return null;
        }

        var value = ReadDigits();
        SkipBlank();
        return value;
    }

    public CalendarDate? ReadOptionalDate()
    {
        if (SkipNothing())
        {
            return null;
        }

        var year = ReadDigits();
        Position++;
        var month = ReadDigits();
        Position++;
        var day = ReadDigits();
        SkipBlank();
        return new CalendarDate(year, month, day);
    }

    public CarriedSpan ReadCarriedSpan()
    {
        if (SkipNothing())
        {
            return default;
        }

        var span = ReadSpan();
        SkipBlank();
        return new CarriedSpan(span);
    }

    /// <summary>Reads one span for each language.</summary>
    public CarriedSpan[] ReadCarriedSpans(int count)
    {
        var spans = new CarriedSpan[count];
        for (var i = 0; i < count && !AtEndOfRecord; i++)
        {
            spans[i] = ReadCarriedSpan();
        }

        return spans;
    }

    /// <summary>
    /// Reads words of a paragraph: their span in the paragraph's text and, behind an <c>@</c>, where they stand in
    /// the carried text, if that is not the same.
    /// </summary>
    public (SourceSpan InParagraph, SourceSpan? Carried) ReadWords()
    {
        var span = ReadSpan();
        SourceSpan? carried = null;
        if (!AtEndOfRecord && structure[Position] == (byte)'@')
        {
            Position++;
            carried = ReadSpan();
        }

        SkipBlank();
        return (span, carried);
    }

    private SourceSpan ReadSpan()
    {
        var start = ReadDigits();
        Position++;
        return new SourceSpan(start, ReadDigits());
    }

    private string ReadField()
    {
        var start = Position;
        Position = EndOfField();
        var field = Utf8.Decode(structure.Slice(start, Position - start));
        SkipBlank();
        return field;
    }

    private readonly int EndOfField()
    {
        var length = structure.Slice(Position).IndexOfAny((byte)' ', (byte)'\n');
        return length < 0 ? structure.Length : Position + length;
    }

    private int ReadDigits()
    {
        var value = 0;
        while (Position < structure.Length && structure[Position] is >= (byte)'0' and <= (byte)'9')
        {
            value = (value * 10) + (structure[Position++] - '0');
        }

        return value;
    }

    private bool SkipNothing() => Skip((byte)'-');

    private bool Skip(byte sign)
    {
        if (AtEnd || structure[Position] != sign)
        {
            return false;
        }

        Position++;
        SkipBlank();
        return true;
    }

    private void SkipBlank()
    {
        if (Position < structure.Length && structure[Position] == (byte)' ')
        {
            Position++;
        }
    }

    private static string Unescape(string field)
    {
        if (field.IndexOf('%') < 0)
        {
            return field;
        }

        var text = new StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
        {
            if (field[i] != '%')
            {
                text.Append(field[i]);
            }
            else if (i + 2 < field.Length)
            {
                text.Append((char)((HexadecimalDigit(field[i + 1]) * 16) + HexadecimalDigit(field[i + 2])));
                i += 2;
            }
        }

        return text.ToString();
    }

    private static int HexadecimalDigit(char c) => c <= '9' ? c - '0' : c - 'A' + 10;
}
