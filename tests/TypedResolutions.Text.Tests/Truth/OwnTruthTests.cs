using System.Runtime.CompilerServices;
using TypedResolutions.Accuracy.Truths;

namespace TypedResolutions.Text.Tests.Truth;

/// <summary>
/// Resolutions of our own in the languages in which few real texts are at hand, each beside what a reader found in it: verbs,
/// citations, actors, addressees. Written before the parser saw the text. None is a text of the United Nations.
/// </summary>
public sealed class OwnTruthTests
{
    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (var truth in Directory.EnumerateFiles(Folder(), "*.json").Order(StringComparer.Ordinal))
        {
            names.Add(Path.GetFileNameWithoutExtension(truth));
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void All_that_a_reader_found_is_found_and_no_more(string name)
    {
        using var json = File.OpenRead(Path.Combine(Folder(), name + ".json"));
        var truth = TruthReader.Read(json, Folder() + Path.DirectorySeparatorChar);

        var comparison = TruthComparison.Compare(truth, ResolutionParser.Parse(File.ReadAllText(truth.Source)));

        Assert.True(
            comparison.Differences.Count == 0,
            string.Join('\n', comparison.Scores.Select(static pair => $"{pair.Key} {pair.Value.Precision:0.000}/{pair.Value.Recall:0.000}/{pair.Value.F1:0.000}"))
                + "\n" + string.Join('\n', comparison.Differences));
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Own");
}
