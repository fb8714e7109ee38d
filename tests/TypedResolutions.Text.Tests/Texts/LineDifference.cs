using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace TypedResolutions.Text.Tests.Texts;

/// <summary>Writes what differs between two lists of lines.</summary>
internal static class LineDifference
{
    /// <summary>Compares two lists.</summary>
    /// <returns>The lines that differ, each behind - or +; empty where the lists are the same.</returns>
    public static string Between(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        var difference = InlineDiffBuilder.Diff(string.Join('\n', expected), string.Join('\n', actual), ignoreWhiteSpace: false);
        var text = new StringBuilder();
        foreach (var line in difference.Lines)
        {
            if (line.Type is ChangeType.Deleted or ChangeType.Inserted)
            {
                text.Append(line.Type == ChangeType.Deleted ? "- " : "+ ").Append(line.Text).Append('\n');
            }
        }

        return text.ToString();
    }
}
