using System.Diagnostics;
using System.Runtime;
using Microsoft.CodeAnalysis;
using TypedResolutions.Benchmarks.Compiling;

namespace TypedResolutions.Benchmarks.Turns;

/// <summary>
/// The compiler compiles each variant in turn; told is the median of the processor time, that of the collector's threads
/// included. <c>DOTNET_gcServer=1</c> measures under the collector that the SDK's compiler runs under.
/// </summary>
internal static class CompileInTurn
{
    /// <summary>The argument that asks for it.</summary>
    public const string Command = "compile-in-turn";

    private const int Rounds = 15;
    private const int Warmups = 4;

    /// <summary>Measures, and writes the table as Markdown.</summary>
    public static void Write(TextWriter output)
    {
        var variants = Variants();
        var medians = InTurn.Medians(variants, Warmups, Rounds, static variant => ProcessorTime(variant.Trees));
        output.WriteLine(GCSettings.IsServerGC ? "| server collector | ms | / plain | / plain in pieces |" : "| workstation collector | ms | / plain | / plain in pieces |");
        output.WriteLine("|---|---:|---:|---:|");
        for (var i = 0; i < variants.Length; i++)
        {
            output.WriteLine(FormattableString.Invariant(
                $"| {variants[i].Name} | {medians[i]:0} | {medians[i] / medians[0]:0.00} | {medians[i] / medians[1]:0.00} |"));
        }
    }

    private static (string Name, SyntaxTree[] Trees)[] Variants()
    {
        var texts = CompiledTexts.Of(CompiledTexts.Usual, "none");
        return
        [
            ("plain properties", texts.Plain),
            ("plain properties, text in pieces", texts.PlainPieces.Value),
            ("generated code", texts.Generated),
            .. Enum.GetValues<ContractPieces>().OrderDescending().Select(static pieces =>
                ("least, up to " + pieces, CompiledTexts.Least(CompiledTexts.Usual, pieces, textAsString: false))),
        ];
    }

    private static double ProcessorTime(SyntaxTree[] trees)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        CompiledTexts.Emit(trees, withXml: false);
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    }
}
