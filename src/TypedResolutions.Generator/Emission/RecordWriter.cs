using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>
/// Writes the records of the carried structure: see <see cref="RecordKind"/>. Fields are separated by a blank, a
/// hyphen stands for nothing, blanks and commas inside a field are escaped.
/// </summary>
internal sealed class RecordWriter : IDisposable
{
    private const string HexadecimalDigits = "0123456789ABCDEF";

    private readonly CharacterBuffer records = new();

    /// <summary>Gets what was written.</summary>
    public CharacterBuffer Records => records;

    public RecordWriter Begin(char kind)
    {
        if (records.Length > 0)
        {
            records.Append('\n');
        }

        records.Append(kind);
        return this;
    }

    /// <summary>Begins a record inside the one before.</summary>
    public RecordWriter BeginInner(char kind)
    {
        records.Append(' ');
        records.Append(kind);
        return this;
    }

    public RecordWriter String(string? value)
    {
        if (value is null)
        {
            return Nothing();
        }

        records.Append(' ');
        Escape(value);
        return this;
    }

    public RecordWriter Number(int? value)
    {
        if (value is not { } number)
        {
            return Nothing();
        }

        records.Append(' ');
        records.Append(number);
        return this;
    }

    public RecordWriter List(EquatableArray<string> values)
    {
        if (values.Count == 0)
        {
            return Nothing();
        }

        for (var i = 0; i < values.Count; i++)
        {
            records.Append(i == 0 ? ' ' : ',');
            Escape(values[i]);
        }

        return this;
    }

    public RecordWriter Date(CalendarDate? value)
    {
        if (value is not { } date)
        {
            return Nothing();
        }

        records.Append(' ');
        if (!date.IsValid)
        {
            records.Append(date.ToString());
            return this;
        }

        records.Append((uint)date.Year, 4);
        records.Append('-');
        records.Append((uint)date.Month, 2);
        records.Append('-');
        records.Append((uint)date.Day, 2);
        return this;
    }

    public RecordWriter Nothing()
    {
        records.Append(" -");
        return this;
    }

    /// <summary>Writes that a verb is that of the paragraph.</summary>
    public RecordWriter Same()
    {
        records.Append(" =");
        return this;
    }

    /// <summary>Writes a stretch of the carried text of each language.</summary>
    public RecordWriter Spans(CarriedSpan?[] spans)
    {
        foreach (var span in spans)
        {
            if (span is { } carried)
            {
                Range(' ', carried.Range);
            }
            else
            {
                Nothing();
            }
        }

        return this;
    }

    /// <summary>Writes the fingerprint in each language.</summary>
    public RecordWriter Fingerprints(CarriedSpan?[] spans)
    {
        foreach (var span in spans)
        {
            if (span is { } carried)
            {
                records.Append(' ');
                records.AppendHexadecimal(carried.Fingerprint);
            }
            else
            {
                Nothing();
            }
        }

        return this;
    }

    /// <summary>Writes a stretch of the carried text of each language with its fingerprint.</summary>
    public RecordWriter MarkedSpans(CarriedSpan?[] spans)
    {
        foreach (var span in spans)
        {
            if (span is not { } carried)
            {
                Nothing();
                continue;
            }

            Range(' ', carried.Range);
            records.Append(':');
            records.AppendHexadecimal(carried.Fingerprint);
        }

        return this;
    }

    /// <summary>Writes a stretch of a paragraph and, where they are not the same words, one of the carried text.</summary>
    public RecordWriter Words(TextRange range, TextRange? carried)
    {
        Range(' ', range);
        if (carried is { } words)
        {
            Range('@', words);
        }

        return this;
    }

    public override string ToString() => records.ToString();

    public void Dispose() => records.Dispose();

    private void Range(char before, TextRange range)
    {
        records.Append(before);
        records.Append(range.Start);
        records.Append(':');
        records.Append(range.Length);
    }

    private void Escape(string value)
    {
        // An empty field and a lone hyphen would read as something else: a lone per cent sign is an empty field.
        switch (value)
        {
            case "":
                records.Append('%');
                return;
            case "-":
                records.Append("%2D");
                return;
            default:
                break;
        }

        var written = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is <= ' ' or ',' or '%' or '"' or '\u007F')
            {
                records.Append(value, written, i - written);
                records.Append('%');
                records.Append(HexadecimalDigits[c >> 4]);
                records.Append(HexadecimalDigits[c & 15]);
                written = i + 1;
            }
        }

        records.Append(value, written, value.Length - written);
    }
}
