using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TypedResolutions.Text.Tests.Annotation.Citations;

/// <summary>Real resolutions, which are read where they stand beside the repository and are never part of it.</summary>
public sealed class SharedTextTests
{
    private const string Seed = "A_RES_72_200.zh";

    private static readonly string Shared = Path.GetFullPath(Path.Combine(Folder(), "..", "..", "..", "..", "..", "shared"));

    [SkippableFact]
    public void Every_citation_of_the_seed_is_found_and_what_else_is_found_is_a_name()
    {
        var truthPath = Path.Combine(Shared, "truth", Seed + ".json");
        var textPath = Path.Combine(Shared, "seeds", Seed + ".txt");
        Skip.IfNot(File.Exists(truthPath) && File.Exists(textPath), "The real texts are not beside the repository.");
        var document = ResolutionParser.Parse(File.ReadAllText(textPath), new ResolutionParseOptions { Path = textPath });
        var paragraphs = document.Paragraphs.Where(paragraph => paragraph.Label.Length > 0).ToDictionary(paragraph => paragraph.Label);
        using var truth = JsonDocument.Parse(File.ReadAllText(truthPath));
        var differences = new List<string>();
        foreach (var expected in truth.RootElement.GetProperty("preambular").EnumerateArray()
            .Concat(truth.RootElement.GetProperty("operative").EnumerateArray()))
        {
            var label = expected.GetProperty("label").GetString()!;
            var symbols = expected.GetProperty("citations").EnumerateArray().Select(symbol => symbol.GetString()!).ToHashSet();
            var found = paragraphs[label].Citations;
            differences.AddRange(symbols.Except(found.Select(citation => citation.Instrument)).Select(symbol => label + " lacks " + symbol));
            differences.AddRange(found
                .Where(citation => citation.Source != CitationSource.Name && !symbols.Contains(citation.Instrument))
                .Select(citation => label + " has " + citation.Instrument));
        }

        foreach (var note in truth.RootElement.GetProperty("footnotes").EnumerateObject())
        {
            var footnote = document.Footnotes.Single(candidate => candidate.Marker.ToString(System.Globalization.CultureInfo.InvariantCulture) == note.Name);
            Assert.Equal(
                note.Value.EnumerateArray().Select(symbol => symbol.GetString()),
                footnote.Citations.Select(citation => citation.Instrument));
        }

        Assert.Empty(differences);
        Assert.Contains(paragraphs["OP17"].Citations, citation => citation is { Instrument: "A/60/687", Paragraph: "72" });
    }

    [SkippableFact]
    public void Texts_of_one_symbol_in_two_languages_cite_the_same_numbers()
    {
        var folder = Path.Combine(Shared, "corpus");
        Skip.IfNot(Directory.Exists(folder), "The real texts are not beside the repository.");
        var shared = 0;
        var all = 0;
        foreach (var french in Directory.EnumerateFiles(Path.Combine(folder, "fr"), "*.fr.md").Order(StringComparer.Ordinal))
        {
            var english = Path.Combine(folder, "en", Path.GetFileName(french).Replace(".fr.md", ".en.md", StringComparison.Ordinal));
            if (File.Exists(english))
            {
                var first = Numbers(english);
                var second = Numbers(french);
                shared += first.Intersect(second).Count();
                all += first.Union(second).Count();
            }
        }

        Assert.True(all > 500, "Only " + all + " citations were found.");
        Assert.True(shared >= all * 0.9, shared + " of " + all + " citations stand in both languages.");
    }

    /// <summary>The footnotes of one of the collections are lost: only what stands in the text is compared.</summary>
    private static HashSet<string> Numbers(string path) => ResolutionParser
        .Parse(File.ReadAllText(path), new ResolutionParseOptions { Path = path })
        .Paragraphs.SelectMany(paragraph => paragraph.Citations)
        .Where(citation => citation.Source == CitationSource.Text && citation.Instrument.Contains("/RES/", StringComparison.Ordinal))
        .Select(citation => citation.Instrument)
        .ToHashSet(StringComparer.Ordinal);

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
