using System.Globalization;

namespace TypedResolutions.Text.Registries.Csv;

/// <summary>Makes registry entries of the rows of a file, and problems of the rows that are wrong.</summary>
internal sealed class RegistryFileReader
{
    private readonly List<ActorEntry> actors = new();
    private readonly List<InstrumentEntry> instruments = new();
    private readonly List<Problem> problems;
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly RegistryColumns columns;

    private RegistryFileReader(RegistryColumns columns, IReadOnlyList<Problem> problems)
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
        reader.ReadRows(rows);
        return new RegistryRows(
            reader.actors, reader.instruments, reader.problems.OrderBy(static problem => problem.Span.Start).ToArray());
    }

    private static bool IsIdentifier(string id)
    {
        if (id.Length == 0 || !(char.IsLetter(id[0]) || id[0] == '_'))
        {
            return false;
        }

        return id.All(static c => char.IsLetterOrDigit(c) || c == '_');
    }

    /// <summary>Enum.TryParse takes numbers and lists as well, which no registry means.</summary>
    private static bool TryParseKind<T>(string text, out T kind)
        where T : struct
    {
        kind = default;
        return IsIdentifier(text) && Enum.TryParse(text, out kind);
    }

    private static bool IsDate(string date)
    {
        var parts = date.Split('-');
        return parts.Length <= 3 && parts[0].Length == 4 && parts.Skip(1).All(static part => part.Length == 2)
            && parts.All(static part => part.All(static c => c is >= '0' and <= '9'));
    }

    private static bool HasName(RegistryNames names)
    {
        for (var language = (Language)0; (int)language < RegistryNames.LanguageCount; language++)
        {
            if (names.Official(language).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadRows(IReadOnlyList<CsvRow> rows)
    {
        var header = rows[0];
        if (columns.MissingColumn is { } missing)
        {
            Report(ProblemKind.RegistryColumnMissing, header.Span, missing);
            return;
        }

        foreach (var field in columns.FindUnknown(header))
        {
            Report(ProblemKind.RegistryColumnUnknown, field.Span, field.Value.Trim());
        }

        foreach (var row in rows.Skip(1))
        {
            ReadRow(row);
        }
    }

    private void ReadRow(CsvRow row)
    {
        if (row.Fields.Count != columns.Count)
        {
            Report(ProblemKind.RegistryFieldCountDiffers, row.Span, Number(row.Fields.Count), Number(columns.Count));
            return;
        }

        var id = columns.Get(row, "id");
        var names = columns.GetNames(row);
        if (!IsIdentifier(id))
        {
            Report(ProblemKind.RegistryIdInvalid, PlaceOf(row, "id"), id);
        }
        else if (ids.Contains(id))
        {
            Report(ProblemKind.RegistryIdDuplicate, PlaceOf(row, "id"), id);
        }
        else if (!HasName(names))
        {
            Report(ProblemKind.RegistryNameMissing, row.Span, id);
        }
        else if (columns.HoldsInstruments ? ReadInstrument(row, id, names) : ReadActor(row, id, names))
        {
            ids.Add(id);
        }
    }

    private bool ReadActor(CsvRow row, string id, RegistryNames names)
    {
        var text = columns.Get(row, "kind");
        if (!TryParseKind<ActorKind>(text, out var kind) || kind == ActorKind.Unregistered)
        {
            Report(ProblemKind.RegistryKindUnknown, PlaceOf(row, "kind"), text, "actor");
            return false;
        }

        actors.Add(new ActorEntry(
            id, kind, columns.GetOptional(row, "parent"), columns.GetOptional(row, "acronym"), names));
        return true;
    }

    private bool ReadInstrument(CsvRow row, string id, RegistryNames names)
    {
        var text = columns.Get(row, "kind");
        if (!TryParseKind<InstrumentKind>(text, out var kind))
        {
            Report(ProblemKind.RegistryKindUnknown, PlaceOf(row, "kind"), text, "instrument");
            return false;
        }

        var date = columns.GetOptional(row, "date");
        if (date is not null && !IsDate(date))
        {
            Report(ProblemKind.RegistryDateInvalid, PlaceOf(row, "date"), date);
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

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The words at fault; the row where the field is empty, since there is nothing to point at.</summary>
    private SourceSpan PlaceOf(CsvRow row, string column) =>
        columns.Find(row, column) is { Span.Length: > 0 } field ? field.Span : row.Span;

    private void Report(ProblemKind kind, SourceSpan span, params string[] arguments) =>
        problems.Add(new Problem(kind, span, arguments));
}
