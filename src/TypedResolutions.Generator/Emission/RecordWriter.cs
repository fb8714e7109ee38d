using System.Globalization;
using System.Text;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>
/// Writes the records of the carried structure: see <see cref="RecordKind"/>. Fields are separated by a blank, a
/// hyphen stands for nothing, blanks and commas inside a field are escaped.
/// </summary>
internal sealed class RecordWriter
{
    private readonly StringBuilder records = new();

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
    public RecordWriter BeginInner(char kind) => Raw(kind.ToString());

    public RecordWriter String(string? value) => Raw(value is null ? "-" : Escape(value));

    public RecordWriter Number(int? value) => Raw(value?.ToString(CultureInfo.InvariantCulture) ?? "-");

    public RecordWriter List(IReadOnlyCollection<string> values) =>
        Raw(values.Count == 0 ? "-" : string.Join(",", values.Select(Escape)));

    public RecordWriter Date(CalendarDate? value) => Raw(value?.ToString() ?? "-");

    public RecordWriter Nothing() => Raw("-");

    /// <summary>Writes a stretch of the carried text of each language with its fingerprint.</summary>
    public RecordWriter CarriedSpans(IEnumerable<CarriedSpan?> spans)
    {
        foreach (var span in spans)
        {
            Raw(span is { } carried ? Range(carried.Range) + ":" + carried.Fingerprint : "-");
        }

        return this;
    }

    /// <summary>Writes a stretch of a paragraph and, where they are not the same words, one of the carried text.</summary>
    public RecordWriter Words(TextRange range, TextRange? carried) =>
        Raw(carried is { } words ? Range(range) + "@" + Range(words) : Range(range));

    public override string ToString() => records.ToString();

    private RecordWriter Raw(string field)
    {
        records.Append(' ').Append(field);
        return this;
    }

    private static string Range(TextRange range) => FormattableString.Invariant($"{range.Start}:{range.Length}");

    private static string Escape(string value)
    {
        // An empty field and a lone hyphen would read as something else: a lone per cent sign is an empty field.
        switch (value)
        {
            case "":
                return "%";
            case "-":
                return "%2D";
            default:
                break;
        }

        var escaped = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (c is <= ' ' or ',' or '%' or '"' or '\u007F')
            {
                escaped.Append('%').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }
}
