using TypedResolutions.Benchmarks.Compiling;
using TypedResolutions.Benchmarks.Parsing;
using TypedResolutions.Benchmarks.Texts;

namespace TypedResolutions.Benchmarks.Report;

/// <summary>Writes what the tables of single benchmarks do not show: ratios, throughput, sizes; as Markdown.</summary>
internal sealed class RatioReport(Measurements measured)
{
    private const double Million = 1e6;

    public void Write(TextWriter writer)
    {
        WriteRatios(writer);
        WriteThroughput(writer);
        WriteSizes(writer);
    }

    private void WriteRatios(TextWriter writer)
    {
        writer.WriteLine("\n| ratio | measured | at most | |\n|---|---:|---:|---|");
        foreach (var ratio in Ratios.Of(measured).Where(ratio => ratio.Value is not null))
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {ratio.What} | {ratio.Value:0.####} | {ratio.Target:0.##} | {ratio.Verdict} |"));
        }
    }

    private void WriteThroughput(TextWriter writer)
    {
        writer.WriteLine("\n| language | texts | MB | read and decode | lines and citations by Regex | Roslyn, of the output | ... with its documentation | parser | parser and emission | bytes allocated a byte |");
        writer.WriteLine("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var language in Ratios.Languages)
        {
            var texts = LanguageTexts.Of(language);
            double? Speed(string method) => texts.Bytes / Million / measured.Seconds(typeof(ParserBenchmarks), method, language);
            if (Speed(nameof(ParserBenchmarks.Parse)) is null)
            {
                continue;
            }

            var allocated = (double?)measured.Allocated(typeof(ParserBenchmarks), nameof(ParserBenchmarks.Parse), language) / texts.Bytes;
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {language} | {texts.Files.Length} {texts.Origin} | {texts.Bytes / Million:0.00} | {Speed(nameof(ParserBenchmarks.ReadAndDecode)):0} "
                + $"| {Speed(nameof(ParserBenchmarks.SplitByRegex)):0.0} | {Speed(nameof(ParserBenchmarks.ParseGeneratedCode)):0.0} "
                + $"| {Speed(nameof(ParserBenchmarks.ParseGeneratedCodeAndDocumentation)):0.0} | {Speed(nameof(ParserBenchmarks.Parse)):0.00} "
                + $"| {Speed(nameof(ParserBenchmarks.ParseAndEmit)):0.00} | {allocated:0} |"));
        }
    }

    private void WriteSizes(TextWriter writer)
    {
        if (measured.Seconds(typeof(EmitBenchmarks), nameof(EmitBenchmarks.EmitGeneratedCode), "full") is null)
        {
            return;
        }

        writer.WriteLine("\n| documentation | bytes of the dll a resolution | plain properties |\n|---|---:|---:|");
        foreach (var documentation in new[] { "full", "summary", "none" })
        {
            var texts = CompiledTexts.Of(CompiledTexts.Usual, documentation);
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {documentation} | {CompiledTexts.Emit(texts.Generated, withXml: false) / CompiledTexts.Usual} | {CompiledTexts.Emit(texts.Plain, withXml: false) / CompiledTexts.Usual} |"));
        }
    }
}
