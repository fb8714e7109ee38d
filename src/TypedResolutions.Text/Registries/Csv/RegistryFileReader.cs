using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Registries.Csv;

/// <summary>Makes registry entries of the rows of a file, and problems of the rows that are wrong.</summary>
internal sealed class RegistryFileReader
{
    private readonly List<ActorEntry> actors = new();
    private readonly List<InstrumentEntry> instruments = new();
    private readonly List<RegistryProblem> problems;
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly RegistryColumns columns;

    private RegistryFileReader(RegistryColumns columns, IReadOnlyList<RegistryProblem> problems)
    {
        this.columns = columns;
        this.problems = [.. problems];
    }

    public static RegistryRows Read(string text)
    {
        var rows = CsvReader.Read(text, out var problems);
        if (rows.Count == 0)
        {
            return new RegistryRows([], [], problems);
        }

        var reader = new RegistryFileReader(new RegistryColumns(rows[0]), problems);
        if (reader.columns.MissingColumn is { } missing)
        {
            reader.Report(rows[0], RegistryProblemKind.ColumnMissing, missing);
        }
        else
        {
            foreach (var row in rows.Skip(1))
            {
                reader.ReadRow(row);
            }
        }

        return new RegistryRows(
            reader.actors, reader.instruments, reader.problems.OrderBy(static problem => problem.Line).ToArray());
    }

    private static bool IsIdentifier(string id)
    {
        if (id.Length == 0 || !(char.IsLetter(id[0]) || id[0] == '_'))
        {
            return false;
        }

        return id.All(static c => char.IsLetterOrDigit(c) || c == '_');
    }

    /// <summary>Enum.TryParse takes numbers as well, which no registry means.</summary>
    private static bool TryParseKind<T>(string text, out T kind)
        where T : struct
    {
        kind = default;
        return text.Length > 0 && char.IsLetter(text[0]) && Enum.TryParse(text, out kind);
    }

    private static bool IsDate(string date)
    {
        var parts = date.Split('-');
        return parts.Length <= 3 && parts[0].Length == 4 && parts.Skip(1).All(static part => part.Length == 2)
            && parts.All(static part => part.All(static c => c is >= '0' and <= '9'));
    }

    private void ReadRow(CsvRow row)
    {
        if (row.Fields.Count != columns.Count)
        {
            Report(row, RegistryProblemKind.FieldCountDiffers, row.Fields[0]);
            return;
        }

        var id = columns.Get(row, "id");
        var kind = columns.Get(row, "kind");
        var names = columns.GetNames(row);
        if (!IsIdentifier(id))
        {
            Report(row, RegistryProblemKind.InvalidId, id);
        }
        else if (!HasName(names))
        {
            Report(row, RegistryProblemKind.NameMissing, id);
        }
        else if (ids.Contains(id))
        {
            Report(row, RegistryProblemKind.DuplicateId, id);
        }
        else if (columns.HoldsInstruments ? ReadInstrument(row, id, kind, names) : ReadActor(row, id, kind, names))
        {
            ids.Add(id);
        }
    }

    private static bool HasName(RegistryNames names)
    {
        foreach (var language in new[]
        {
            Language.Arabic, Language.Chinese, Language.English, Language.French, Language.Russian, Language.Spanish,
        })
        {
            if (names.Official(language).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool ReadActor(CsvRow row, string id, string kindText, RegistryNames names)
    {
        if (!TryParseKind<ActorKind>(kindText, out var kind))
        {
            Report(row, RegistryProblemKind.UnknownKind, kindText);
            return false;
        }

        actors.Add(new ActorEntry(
            id, kind, columns.GetOptional(row, "parent"), columns.GetOptional(row, "acronym"), names));
        return true;
    }

    private bool ReadInstrument(CsvRow row, string id, string kindText, RegistryNames names)
    {
        if (!TryParseKind<InstrumentKind>(kindText, out var kind))
        {
            Report(row, RegistryProblemKind.UnknownKind, kindText);
            return false;
        }

        var date = columns.GetOptional(row, "date");
        if (date is not null && !IsDate(date))
        {
            Report(row, RegistryProblemKind.InvalidDate, date);
            return false;
        }

        instruments.Add(new InstrumentEntry(
            id,
            kind,
            columns.GetOptional(row, "symbol"),
            columns.GetOptional(row, "reference"),
            date,
            names));
        return true;
    }

    private void Report(CsvRow row, RegistryProblemKind kind, string detail) =>
        problems.Add(new RegistryProblem(row.Line, kind, detail));
}
