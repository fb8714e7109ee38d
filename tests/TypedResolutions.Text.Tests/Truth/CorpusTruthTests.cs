using System.Runtime.CompilerServices;
using TypedResolutions.Text.Tests.Annotation;
using TypedResolutions.Text.Tests.Texts;

namespace TypedResolutions.Text.Tests.Truth;

/// <summary>
/// Real texts against tables that were written by reading them: label, line, canonical verb of every paragraph, none of their
/// words. The README of the folder Texts says how to read a line.
/// </summary>
public sealed class CorpusTruthTests
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

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void Every_paragraph_has_the_label_line_and_verb_that_was_read(string name)
    {
        var text = File.ReadAllText(SharedTexts.Path("corpus/" + name));
        var table = TruthTable.Read(Path.Combine(Folder(), name + TruthTable.Extension));

        var document = ResolutionParser.Parse(text, new ResolutionParseOptions { Path = name });

        var found = DocumentOutline.Of(document).Where(IsParagraph).Select(WithVerbAlone).ToList();
        var difference = LineDifference.Between(table.Lines, table.Comparable(found));
        Assert.True(difference.Length == 0, name + " (- table, + parser):\n" + difference);
    }

    private static bool IsParagraph(string line) => !line.Contains(": ", StringComparison.Ordinal);

    private static string WithVerbAlone(string line)
    {
        var words = line.Split(' ');
        return $"{words[0]} {words[1]} {words[2].Split('.', '+')[0]}";
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Corpus");
}
