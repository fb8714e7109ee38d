using System.Text;

namespace TypedResolutions.Text.Registries.Csv;

/// <summary>
/// Reads comma-separated values as RFC 4180 has them: quoted fields may hold commas, line ends and doubled quotes. A
/// mistake is reported and read through, since one wrong row of a user must not cost them the others.
/// </summary>
internal sealed class CsvReader
{
    private readonly string text;
    private readonly List<CsvRow> rows = new();
    private readonly List<RegistryProblem> problems = new();
    private readonly StringBuilder field = new();
    private int position;
    private int line = 1;

    private CsvReader(string text) => this.text = text;

    /// <summary>Reads all records; empty lines are left out.</summary>
    public static IReadOnlyList<CsvRow> Read(string text, out IReadOnlyList<RegistryProblem> problems)
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
            var start = line;
            var fields = ReadFields();
            if (fields.Count > 1 || fields[0].Length > 0)
            {
                rows.Add(new CsvRow(start, fields));
            }
        }
    }

    private List<string> ReadFields()
    {
        var fields = new List<string>();
        while (true)
        {
            fields.Add(position < text.Length && text[position] == '"' ? ReadQuoted() : ReadPlain());
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
        var start = line;
        field.Clear();
        position++;
        while (position < text.Length)
        {
            var c = text[position++];
            if (c != '"')
            {
                line += c == '\n' ? 1 : 0;
                field.Append(c);
            }
            else if (position < text.Length && text[position] == '"')
            {
                field.Append('"');
                position++;
            }
            else
            {
                return CloseQuoted(start);
            }
        }

        problems.Add(new RegistryProblem(start, RegistryProblemKind.QuoteNotClosed, string.Empty));
        return field.ToString();
    }

    private string CloseQuoted(int start)
    {
        var rest = ReadPlain();
        if (rest.Length > 0)
        {
            problems.Add(new RegistryProblem(start, RegistryProblemKind.TextBehindQuote, rest));
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

        line++;
    }
}
