using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Generator.Tests.Links;

/// <summary>Reads what the documentation of a paragraph's class links to.</summary>
internal static class Documentation
{
    private const string Opening = "Refers to ";

    /// <summary>Gets the names behind "Refers to", without their namespace; empty where there are none.</summary>
    public static string RefersTo(GeneratedConsumer consumer, string resolution, string label, string @namespace)
    {
        var file = consumer.Files[resolution + ".g.cs"];
        var type = file.IndexOf($"public sealed class {label} :", StringComparison.Ordinal);
        var start = file.LastIndexOf("/// <summary>", type, StringComparison.Ordinal);
        var line = file[start..type].Split('\n').SingleOrDefault(line => line.Contains(Opening, StringComparison.Ordinal));
        return line is null ? string.Empty : line[(line.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length)..]
            .Replace($"<see cref=\"global::{@namespace}.", string.Empty, StringComparison.Ordinal)
            .Replace("\"/>", string.Empty, StringComparison.Ordinal)
            .Replace("<br/>", string.Empty, StringComparison.Ordinal)
            .Replace("</remarks>", string.Empty, StringComparison.Ordinal)
            .TrimEnd('.');
    }
}
