using TypedResolutions.Benchmarks.Compiling;
using TypedResolutions.Benchmarks.Driving;
using TypedResolutions.Benchmarks.Parsing;
using TypedResolutions.Benchmarks.Running;

namespace TypedResolutions.Benchmarks.Report;

/// <summary>The ratios that the product is held to.</summary>
internal static class Ratios
{
    private const int Thousand = 1000;

    public static IEnumerable<Ratio> Of(Measurements measured)
    {
        double? Parser(string method, string language) => measured.Seconds(typeof(ParserBenchmarks), method, language);
        double? Edit(string method) => measured.Seconds(typeof(EditBenchmarks), method);
        double? First(string method, int texts) => measured.Seconds(typeof(FirstRunBenchmarks), method, texts);
        double? Emit(string method, string documentation) => measured.Seconds(typeof(EmitBenchmarks), method, documentation);
        double? Start(string what) => measured.Seconds(typeof(WalkBenchmarks), nameof(WalkBenchmarks.Run), what)
            - measured.Seconds(typeof(WalkBenchmarks), nameof(WalkBenchmarks.Run), ConsumerAction.Nothing);

        foreach (var language in Languages)
        {
            foreach (var (documentation, method) in ParsesOfTheOutput)
            {
                yield return new Ratio(
                    $"parse and emit / Roslyn's parse of the output {documentation}, {language}",
                    Parser(nameof(ParserBenchmarks.ParseAndEmit), language) / Parser(method, language),
                    1);
            }
        }

        yield return new Ratio(
            "keystroke, 1,000 texts / generator that lists them",
            Edit(nameof(EditBenchmarks.Keystroke)) / Edit(nameof(EditBenchmarks.KeystrokeWithListing)),
            1.3);
        yield return new Ratio(
            "keystroke, 1,000 texts / generator with an empty file for each",
            Edit(nameof(EditBenchmarks.Keystroke)) / Edit(nameof(EditBenchmarks.KeystrokeWithEmptyFiles)),
            1.3);
        foreach (var (edit, method) in Edits)
        {
            yield return new Ratio(
                $"{edit} of 1,000 / first run", Edit(method) / First(nameof(FirstRunBenchmarks.FirstRun), Thousand), edit == "edit one" ? 1 / 50.0 : null);
        }

        foreach (var method in new[] { nameof(AnalyzerBenchmarks.AnalyzeBehindTheGenerator), nameof(AnalyzerBenchmarks.AnalyzeAlone) })
        {
            yield return new Ratio(
                $"analyzer of 1,000 texts / generator: {method}",
                measured.Seconds(typeof(AnalyzerBenchmarks), method, Thousand)
                / measured.Seconds(typeof(AnalyzerBenchmarks), nameof(AnalyzerBenchmarks.Generate), Thousand));
        }

        foreach (var documentation in new[] { "full", "summary", "none", "full+xml", "summary+xml" })
        {
            yield return new Ratio(
                $"compile generated code / plain properties, documentation {documentation}",
                Emit(nameof(EmitBenchmarks.EmitGeneratedCode), documentation) / Emit(nameof(EmitBenchmarks.EmitPlainProperties), documentation),
                2.5);
            yield return new Ratio(
                $"compile generated code / plain properties with their text in pieces, documentation {documentation}",
                Emit(nameof(EmitBenchmarks.EmitGeneratedCode), documentation) / Emit(nameof(EmitBenchmarks.EmitPlainPropertiesInPieces), documentation),
                2.5);
            yield return new Ratio(
                $"compile bare classes / plain properties, documentation {documentation}",
                Emit(nameof(EmitBenchmarks.EmitBareClasses), documentation) / Emit(nameof(EmitBenchmarks.EmitPlainProperties), documentation));
        }

        yield return new Ratio(
            "compile 1,000 resolutions / plain properties",
            measured.Seconds(typeof(EmitThousandBenchmarks), nameof(EmitThousandBenchmarks.EmitGeneratedCode))
            / measured.Seconds(typeof(EmitThousandBenchmarks), nameof(EmitThousandBenchmarks.EmitPlainProperties)),
            2.5);
        yield return new Ratio(
            "compile bare classes of 1,000 resolutions / plain properties",
            measured.Seconds(typeof(EmitThousandBenchmarks), nameof(EmitThousandBenchmarks.EmitBareClasses))
            / measured.Seconds(typeof(EmitThousandBenchmarks), nameof(EmitThousandBenchmarks.EmitPlainProperties)));
        yield return new Ratio("walk 500 by handles / by a shared type, start-up taken off", Start(ConsumerAction.WalkHandles) / Start(ConsumerAction.WalkShared), 2);
        yield return new Ratio("search 500 by handles / by a shared type", Start(ConsumerAction.SearchHandles) / Start(ConsumerAction.SearchShared), 2);
        yield return new Ratio("filter 500 by handles / by a shared type", Start(ConsumerAction.FilterHandles) / Start(ConsumerAction.FilterShared), 2);
        yield return new Ratio("walk 500 by classes / by a shared type", Start(ConsumerAction.WalkClasses) / Start(ConsumerAction.WalkShared));
    }

    public static string[] Languages { get; } = ["en", "fr", "zh", "es", "ru", "ar"];

    private static (string Documentation, string Method)[] ParsesOfTheOutput { get; } =
    [
        ("with its documentation", nameof(ParserBenchmarks.ParseGeneratedCodeAndDocumentation)),
        ("without", nameof(ParserBenchmarks.ParseGeneratedCode)),
    ];

    private static (string Edit, string Method)[] Edits { get; } =
    [
        ("edit one", nameof(EditBenchmarks.EditOne)),
        ("add one", nameof(EditBenchmarks.AddOne)),
        ("remove one", nameof(EditBenchmarks.RemoveOne)),
        ("save .editorconfig", nameof(EditBenchmarks.SaveEditorConfig)),
        ("change the documentation", nameof(EditBenchmarks.ChangeDocumentation)),
    ];
}
