using System.Text;

namespace TypedResolutions.Text.Registries.Csv;

/// <summary>
/// Reads comma-separated values as RFC 4180 has them: quoted fields may hold commas, line ends and doubled quotes; a
/// record ends with CRLF, LF or CR. A mistake is reported and read through, since one wrong row of a user must not
/// cost them the others.
/// </summary>
internal sealed class CsvReader
{
    private readonly string text;
    private readonly List<CsvRow> rows = new();
    private readonly List<Problem> problems = new();
    private readonly StringBuilder field = new();
    private int position;

    private CsvReader(string text) => this.text = text;

    /// <summary>Reads all records; empty lines are left out.</summary>
    public static IReadOnlyList<CsvRow> Read(string text, out IReadOnlyList<Problem> problems)
    {
        var reader = new CsvReader(text);
        reader.ReadRows();
        problems = reader.problems;
        return reader.rows;
    }

    private void ReadRows()
    {
        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            position = 1;
        }

        while (position < text.Length)
        {
            var fields = ReadFields();
            if (fields.Count > 1 || fields[0].Span.Length > 0)
            {
                rows.Add(new CsvRow(fields));
            }
        }
    }

    private List<CsvField> ReadFields()
    {
        var fields = new List<CsvField>();
        while (true)
        {
            var start = position;
            var value = position < text.Length && text[position] == '"' ? ReadQuoted() : ReadPlain();
            fields.Add(new CsvField(value, SourceSpan.FromBounds(start, position)));
            if (position < text.Length && text[position] == ',')
            {
                position++;
                continue;
            }

            SkipLineEnd();
            return fields;
        }
    }

    private string ReadPlain()
    {
        var start = position;
        while (position < text.Length && text[position] is not (',' or '\r' or '\n'))
        {
            position++;
        }

        return text.Substring(start, position - start);
    }

    private string ReadQuoted()
    {
        var start = position++;
        field.Clear();
        while (position < text.Length)
        {
            var c = text[position++];
            if (c != '"')
            {
                field.Append(c);
            }
            else if (position < text.Length && text[position] == '"')
            {
                field.Append('"');
                position++;
            }
            else
            {
                return CloseQuoted();
            }
        }

        problems.Add(new Problem(ProblemKind.RegistryQuoteNotClosed, new SourceSpan(start, 1), []));
        return field.ToString();
    }

    private string CloseQuoted()
    {
        var start = position;
        var rest = ReadPlain();
        if (rest.Length > 0)
        {
            problems.Add(new Problem(ProblemKind.RegistryTextBehindQuote, new SourceSpan(start, rest.Length), [rest]));
        }

        return field.ToString();
    }

    private void SkipLineEnd()
    {
        if (position < text.Length && text[position] == '\r')
        {
            position++;
        }

        if (position < text.Length && text[position] == '\n')
        {
            position++;
        }
    }
}
