using System.Runtime.CompilerServices;

namespace TypedResolutions.Text.Tests.Texts;

/// <summary>
/// Texts in the official form of every organ, each beside a table of what it says that was written by reading it, before
/// the parser saw it. The README of this folder says how to read a table.
/// </summary>
public sealed class TruthTableTests
{
    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (var table in Directory.EnumerateFiles(Folder(), "*" + TruthTable.Extension, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            names.Add(Path.GetRelativePath(Folder(), table)[..^TruthTable.Extension.Length].Replace('\\', '/'));
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_text_reads_as_its_table_says(string name)
    {
        var path = Path.Combine(Folder(), name);
        var table = TruthTable.Read(path + TruthTable.Extension);

        // No file name and no language are told: the text has to speak for itself.
        var document = ResolutionParser.Parse(File.ReadAllText(path));

        Assert.True(document.IsResolution, name + " does not read as a resolution.");
        var difference = LineDifference.Between(table.Lines, table.Comparable(DocumentOutline.Of(document)));
        Assert.True(difference.Length == 0, name + " (- table, + parser):\n" + difference);
        foreach (var noise in table.Absent)
        {
            Assert.All(document.Paragraphs, paragraph => Assert.DoesNotContain(noise, paragraph.Text.Text, StringComparison.Ordinal));
        }
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
