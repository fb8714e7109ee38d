using System.Globalization;
using Spectre.Console.Rendering;

namespace ExampleConsumer.Display;

/// <summary>Cuts text to columns of the terminal, of which a Chinese character takes two.</summary>
internal static class Excerpt
{
    private const string Ellipsis = "…";

    public static string Of(string text, int width)
    {
        if (WidthOf(text) <= width)
        {
            return text;
        }

        var end = 0;
        var columns = WidthOf(Ellipsis);
        foreach (var start in StringInfo.ParseCombiningCharacters(text))
        {
            var element = StringInfo.GetNextTextElement(text, start);
            columns += WidthOf(element);
            if (columns > width)
            {
                break;
            }

            end = start + element.Length;
        }

        return text[..end] + Ellipsis;
    }

    private static int WidthOf(string text) => new Segment(text).CellCount();
}
