using System.Text;
using TypedResolutions.Accuracy.Figures;

namespace TypedResolutions.Accuracy.Report;

/// <summary>Lists the places behind every figure that is not perfect.</summary>
internal static class ShortfallList
{
    public static string Write(IReadOnlyList<FigureResult> results)
    {
        var text = new StringBuilder();
        foreach (var result in results)
        {
            Append(text, result.Figure.Name, result.Shortfalls);
            Append(text, result.Figure.Name + ", the labels' or the source's fault", result.Excused);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string title, IEnumerable<Shortfall> places)
    {
        var list = places.ToList();
        if (list.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(title).Append(" (").Append(list.Count).Append(")\n");
        foreach (var place in list)
        {
            text.Append("  ").Append(place.File);
            if (place.Line > 0)
            {
                text.Append(':').Append(place.Line);
            }

            text.Append(": ").Append(place.Message).Append('\n');
        }
    }
}
