using System.Diagnostics;
using Microsoft.CodeAnalysis;
using TypedResolutions.Benchmarks.Parsing;
using TypedResolutions.Benchmarks.Projects;
using TypedResolutions.Benchmarks.Texts;
using TypedResolutions.Text;

namespace TypedResolutions.Benchmarks.Turns;

/// <summary>
/// The parser and Roslyn read each text in turn, and of each the shortest time of each text is added up: what else runs on
/// the machine hits all of them alike, and nothing of one text is left in the processor's caches for the next.
/// </summary>
internal static class TextByText
{
    /// <summary>The argument that asks for it.</summary>
    public const string Command = "text-by-text";

    private const int Rounds = 40;

    private static readonly Language[] Languages =
        [Language.English, Language.French, Language.Chinese, Language.Spanish, Language.Russian, Language.Arabic];

    /// <summary>Measures, and writes the table as Markdown.</summary>
    public static void Write(TextWriter output)
    {
        output.WriteLine("| nanoseconds a byte | least reading | parser | parser and emission | Roslyn, of the output | ... with its documentation | parse and emit / Roslyn without, with |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var language in Languages)
        {
            var found = Measure(language);
            output.WriteLine(FormattableString.Invariant(
                $"| {language} | {found[0]:0.0} | {found[1]:0.0} | {found[2]:0.0} | {found[3]:0.0} | {found[4]:0.0} | {found[2] / found[3]:0.00}, {found[2] / found[4]:0.00} |"));
        }
    }

    private static double[] Measure(Language language)
    {
        var set = LanguageTexts.Of(LanguageCodes.CodeOf(language));
        var emission = new TextEmission();
        var least = new LeastReading(language);
        var texts = set.Files
            .Select(file => (File: file, Content: File.ReadAllText(file)))
            .Select(text => (text.File, text.Content, Generated: emission.Emit(text.File, text.Content).ToArray()))
            .ToArray();
        var variants = new Action<(string File, string Content, string[] Generated)>[]
        {
            text => least.Read(text.Content),
            text => ResolutionParser.Parse(text.Content, new ResolutionParseOptions { Path = text.File }),
            text => _ = emission.Emit(text.File, text.Content).ToArray(),
            text => Array.ForEach(text.Generated, source => ConsumerProject.Parse(source)),
            text => Array.ForEach(text.Generated, source => ConsumerProject.Parse(source, DocumentationMode.Parse)),
        };
        return [.. Shortest(texts, variants).Select(seconds => seconds * 1e9 / set.Bytes)];
    }

    /// <summary>Lets each variant do each item in turn, again and again; gives for each the sum of the shortest times.</summary>
    private static double[] Shortest<T>(T[] items, Action<T>[] variants)
    {
        var shortest = Array.ConvertAll(variants, _ => Array.ConvertAll(items, _ => double.MaxValue));
        for (var round = 0; round < Rounds; round++)
        {
            for (var item = 0; item < items.Length; item++)
            {
                for (var turn = 0; turn < variants.Length; turn++)
                {
                    var variant = (turn + round) % variants.Length;
                    var start = Stopwatch.GetTimestamp();
                    variants[variant](items[item]);
                    shortest[variant][item] = Math.Min(shortest[variant][item], Stopwatch.GetElapsedTime(start).TotalSeconds);
                }
            }
        }

        return Array.ConvertAll(shortest, static times => times.Sum());
    }
}
