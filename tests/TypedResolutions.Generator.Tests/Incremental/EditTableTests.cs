using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Generator.Tests.Incremental;

/// <summary>What every kind of edit makes every stage do.</summary>
/// <remarks>
/// N new, M modified, U unchanged (ran, and gave the same), C cached (did not run), R removed; several where the values
/// of a stage fare differently, and a hyphen where it has none. The columns are told in <see cref="Edits"/>.
/// </remarks>
public sealed class EditTableTests
{
    private const string Output = "SourceOutput";

    /// <summary>Edits of each kind of input.</summary>
    private const string Inputs = """
        stage                 | C# | words | place | add | remove | rename | config | docs | space | lead | csv | ref+ | ref- | from 8 | to 10
        Settings              | C  | C     | C     | C   | C      | C      | U      | M    | M     | M    | C   | C    | C    | C      | C
        LiteralEncoding       | C  | C     | C     | C   | C      | C      | C      | C    | C     | C    | C   | C    | C    | M      | M
        ReadReference         | C  | C     | C     | C   | C      | C      | C      | C    | C     | C    | C   | NC   | CR   | C      | C
        CollectReferences     | C  | C     | C     | C   | C      | C      | C      | U    | U     | U    | C   | M    | M    | C      | C
        ChooseEmission        | C  | C     | C     | C   | C      | C      | C      | M    | M     | M    | C   | M    | M    | M      | M
        ReadFile              | C  | MC    | MC    | NC  | CR     | MC     | U      | U    | U     | U    | MC  | C    | C    | C      | C
        CollectRegistries     | C  | U     | U     | U   | U      | U      | C      | C    | C     | C    | M   | C    | C    | C      | C
        ParseText             | C  | MC    | MC    | NC  | CR     | MC     | C      | C    | C     | C    | U   | C    | C    | C      | C
        ModelText             | C  | MC    | UC    | NC  | CR     | MC     | C      | C    | C     | C    | C   | C    | C    | C      | C
        PlaceText             | C  | MC    | MC    | NC  | CR     | MC     | C      | C    | C     | C    | C   | C    | C    | C      | C
        CompareTexts          | C  | UC    | C     | NC  | CR     | UC     | C      | C    | C     | UC   | C   | C    | C    | C      | C
        CollectDates          | C  | UC    | UC    | NC  | CR     | MC     | C      | C    | C     | C    | C   | C    | C    | C      | C
        FindDateConflicts     | C  | C     | C     | U   | U      | U      | C      | C    | C     | C    | U   | C    | C    | C      | C
        LocateProblems        | C  | U     | U     | U   | U      | U      | C      | C    | C     | C    | C   | C    | C    | C      | C
        IndexTexts            | C  | M     | C     | M   | M      | M      | C      | C    | C     | C    | C   | C    | C    | C      | C
        GroupTexts            | C  | MU    | C     | NU  | UR     | MU     | C      | U    | U     | MU   | C   | U    | U    | U      | U
        ListParagraphs        | C  | UC    | C     | NC  | CR     | UC     | C      | C    | C     | MC   | C   | C    | C    | C      | C
        IndexParagraphs       | C  | C     | C     | M   | M      | C      | C      | C    | C     | U    | C   | M    | M    | C      | C
        LinkParagraphs        | C  | MC    | C     | NU  | UR     | MC     | C      | C    | C     | MC   | C   | U    | U    | C      | C
        FindMissingParagraphs | C  | UC    | C     | NU  | UR     | UC     | C      | C    | C     | C    | C   | U    | U    | C      | C
        EmitResolution        | C  | MC    | C     | NC  | CR     | UC     | C      | MU   | MU    | MU   | C   | U    | MU   | MU     | MU
        OrderFiles            | C  | MU    | C     | NU  | UR     | C      | C      | M    | M     | MU   | C   | C    | M    | N      | M
        FindDuplicates        | C  | U     | C     | U   | U      | U      | C      | C    | C     | C    | C   | C    | C    | C      | C
        FindReferenced        | C  | U     | C     | U   | U      | U      | C      | C    | C     | C    | C   | U    | U    | C      | C
        SummarizeResolution   | C  | UC    | C     | NC  | CR     | UC     | C      | C    | C     | MC   | C   | C    | C    | C      | C
        CollectActors         | C  | C     | C     | M   | U      | C      | C      | C    | C     | U    | M   | U    | M    | C      | C
        CollectInstruments    | C  | C     | C     | M   | M      | C      | C      | C    | C     | U    | U   | U    | U    | C      | C
        CollectCatalog        | C  | C     | C     | M   | M      | C      | C      | C    | C     | U    | C   | C    | C    | C      | C
        FindClashes           | C  | C     | C     | U   | U      | C      | C      | C    | C     | C    | C   | U    | U    | C      | C
        DescribeModel         | C  | C     | C     | M   | M      | C      | C      | U    | M     | U    | U   | M    | M    | M      | U
        MeasureLiterals       | C  | U     | C     | U   | U      | U      | C      | C    | C     | C    | C   | C    | C    | C      | C
        SourceOutput          | C  | MC    | C     | NMC | MCR    | C      | C      | MC   | MC    | MC   | MC  | MC   | MC   | NMC    | MUC
        """;

    /// <summary>Edits after which inputs disagree with each other, and those of metadata and of references.</summary>
    private const string Relations = """
        stage                 | cite | date | miss | differ | twice | big | same | lang | symbol | policy | global | built | moved | clash
        Settings              | C    | C    | C    | C      | C     | C   | U    | U    | U      | U      | M      | C     | C     | C
        LiteralEncoding       | C    | C    | C    | C      | C     | C   | C    | C    | C      | C      | C      | C     | C     | C
        ReadReference         | C    | C    | C    | C      | C     | C   | C    | C    | C      | C      | C      | UC    | MC    | NC
        CollectReferences     | C    | C    | C    | C      | C     | C   | C    | C    | C      | C      | U      | C     | M     | M
        ChooseEmission        | C    | C    | C    | C      | C     | C   | C    | C    | C      | C      | M      | C     | M     | M
        ReadFile              | MC   | MC   | MC   | MC     | NC    | MC  | MU   | MU   | MU     | U      | U      | C     | C     | C
        CollectRegistries     | U    | U    | U    | U      | U     | U   | U    | U    | U      | C      | C      | C     | C     | C
        ParseText             | MC   | MC   | MC   | MC     | NC    | MC  | UC   | MC   | MC     | C      | C      | C     | C     | C
        ModelText             | MC   | MC   | MC   | MC     | NC    | MC  | C    | MC   | MC     | C      | C      | C     | C     | C
        PlaceText             | MC   | UC   | MC   | MC     | NC    | MC  | C    | MC   | MC     | C      | C      | C     | C     | C
        CompareTexts          | UC   | UC   | UC   | MC     | NUC   | UC  | C    | UC   | UC     | C      | C      | C     | C     | UC
        CollectDates          | MC   | MC   | UC   | UC     | NC    | UC  | C    | MC   | MC     | C      | C      | C     | C     | C
        FindDateConflicts     | U    | M    | C    | C      | U     | C   | C    | U    | U      | C      | C      | C     | C     | C
        LocateProblems        | U    | M    | M    | M      | U     | U   | C    | U    | U      | C      | C      | C     | C     | C
        IndexTexts            | M    | M    | M    | M      | M     | M   | C    | M    | M      | C      | C      | C     | C     | C
        GroupTexts            | MU   | MU   | MU   | MU     | NMU   | MU  | C    | MU   | MU     | C      | U      | C     | U     | MU
        ListParagraphs        | UC   | UC   | UC   | UC     | NMC   | UC  | C    | MC   | MC     | C      | C      | C     | C     | MC
        IndexParagraphs       | C    | C    | C    | C      | U     | C   | C    | M    | M      | C      | C      | C     | U     | U
        LinkParagraphs        | MC   | MC   | MC   | MC     | NMC   | MC  | C    | MU   | MU     | C      | C      | C     | C     | MC
        FindMissingParagraphs | UC   | UC   | MC   | UC     | NC    | UC  | C    | U    | U      | C      | C      | C     | C     | C
        EmitResolution        | MC   | MC   | MC   | MC     | NMC   | MC  | C    | MC   | MC     | C      | MU     | C     | U     | MU
        OrderFiles            | MU   | MU   | MU   | MU     | U     | MU  | C    | UR   | MU     | C      | M      | C     | C     | MR
        FindDuplicates        | U    | U    | U    | U      | M     | U   | C    | U    | U      | C      | C      | C     | C     | C
        FindReferenced        | U    | U    | U    | U      | U     | U   | C    | U    | U      | C      | C      | C     | U     | M
        SummarizeResolution   | MC   | MC   | MC   | UC     | NMC   | UC  | C    | MC   | MC     | C      | C      | C     | C     | MC
        CollectActors         | U    | U    | U    | C      | U     | C   | C    | U    | U      | C      | C      | C     | U     | M
        CollectInstruments    | U    | U    | U    | C      | U     | C   | C    | M    | M      | C      | C      | C     | U     | M
        CollectCatalog        | U    | U    | U    | C      | U     | C   | C    | M    | M      | C      | C      | C     | C     | M
        FindClashes           | C    | C    | C    | C      | C     | C   | C    | U    | U      | C      | C      | C     | U     | M
        DescribeModel         | C    | C    | C    | C      | U     | C   | C    | M    | M      | C      | U      | C     | M     | M
        MeasureLiterals       | U    | U    | U    | U      | U     | M   | C    | U    | U      | C      | C      | C     | C     | C
        SourceOutput          | MC   | MC   | MC   | MC     | MC    | MUC | C    | MCR  | MC     | C      | MC     | C     | MC    | MCR
        """;

    private static readonly string[][] Rows = [.. RowsOf(Inputs).Zip(RowsOf(Relations), Join)];

    public static TheoryData<string> EveryEdit => [.. Edits.Names];

    [Fact]
    public void Every_stage_has_a_row_and_every_edit_a_column()
    {
        Assert.Equal(StepReasons.Names.Append(Output), Rows.Skip(1).Select(row => row[0]));
        Assert.Equal(Edits.Names, Rows[0].Skip(1));
        Assert.All(Rows, row => Assert.Equal(Rows[0].Length, row.Length));
    }

    [Fact]
    public void Every_stage_gives_something_else_after_some_edit() =>
        Assert.All(Rows.Skip(1), row => Assert.Contains(row.Skip(1), reasons => reasons.Contains('M', StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(EveryEdit))]
    public void Every_stage_does_what_the_table_says(string edit)
    {
        var column = Array.IndexOf(Rows[0], edit);
        var reasons = StepReasons.Of(Edits.After(edit)).Reasons;

        Assert.Equal(
            Rows.Skip(1).Select(row => row[0] + ": " + row[column]),
            StepReasons.Names.Append(Output).Select(stage => stage + ": " + Letters(reasons[stage])));
    }

    private static IEnumerable<string[]> RowsOf(string table) =>
        table.ReplaceLineEndings("\n").Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries));

    private static string[] Join(string[] row, string[] more)
    {
        Assert.Equal(row[0], more[0]);
        return [.. row, .. more.Skip(1)];
    }

    /// <summary>The first letter of each reason, by which no two are alike.</summary>
    private static string Letters(string reasons) =>
        reasons.Length == 0 ? "-" : string.Concat(reasons.Split('+').Select(reason => reason[0]));
}
