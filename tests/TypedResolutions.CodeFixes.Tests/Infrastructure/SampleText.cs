using TypedResolutions.Text;

namespace TypedResolutions.CodeFixes.Tests.Infrastructure;

/// <summary>The resolution of the project under test.</summary>
internal static class SampleText
{
    public const string Path = "/resolutions/A_RES_99_1.en.txt";

    public const string Content = """
        United Nations                                          A/RES/99/1

        Ninety-ninth session
        Agenda item 7

        Resolution adopted by the General Assembly on 3 December 2044

        99/1. Lighthouses for sustainable development

        The General Assembly,

        Recalling its resolution 70/1 of 25 September 2015,

        1. Welcomes the programme of the coast;

        2. Requests the Secretary-General to keep a register, and
        also requests the Secretary-General:
        (a) To publish it;

        3. Urges Member States to keep their lighthouses lit;

        4. Decides to include in the provisional agenda of its one hundredth session the item.

        60th plenary meeting
        3 December 2044
        """;

    /// <summary>Gets the line, from one, that starts with some words, and its length.</summary>
    public static (int Line, int Length) LineOf(string start)
    {
        var lines = Content.Split('\n');
        var index = Array.FindIndex(lines, line => line.StartsWith(start, StringComparison.Ordinal));
        return (index + 1, lines[index].Length);
    }

    /// <summary>Gets the fingerprint of a paragraph.</summary>
    public static string FingerprintOf(string label) => Fingerprint.Of(
        ResolutionParser.Parse(Content).Paragraphs.Single(paragraph => paragraph.Label == label).Text.Text);
}
