using TypedResolutions.Generator.Naming;

namespace TypedResolutions.Generator.Emission;

/// <summary>
/// Writes <c>All</c> and <c>Find</c> over types that are named by key: the keys are one literal, and the entries are
/// chosen in blocks, so that finding one neither loads nor compiles the code for all.
/// </summary>
internal static class CatalogWriter
{
    private const int BlockSize = 128;

    public static void Write(SourceWriter writer, string type, string entry, IEnumerable<(string Key, string TypeName)> entries)
    {
        var sorted = entries
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pairs => pairs.First())
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ToArray();
        var catalog = GeneratedFile.Library("Catalog") + "<" + type + ">";
        writer.Line($"/// <summary>Gets every {entry} of the project, by symbol or id.</summary>");
        writer.Line($"public static {catalog} All {{ get; }} = new {catalog}(");
        writer.Line("    " + Literal.Quoted(string.Join("\n", sorted.Select(pair => pair.Key))) + ",");
        writer.Line("    Create);");
        writer.BlankLine();
        writer.Line($"/// <summary>Finds the {entry} of a symbol or id.</summary>");
        writer.Line("/// <param name=\"key\">The symbol or id, in either case.</param>");
        writer.Line($"/// <returns>The {entry}; null where the project has none.</returns>");
        writer.Line($"public static {type}? Find(string key) => All.Find(key);");
        writer.BlankLine();
        WriteCreate(writer, type, sorted);
    }

    private static void WriteCreate(SourceWriter writer, string type, (string Key, string TypeName)[] sorted)
    {
        writer.Line($"private static {type} Create(int index)");
        writer.Open();
        writer.Line("switch (index / " + Number(BlockSize) + ")");
        writer.Open();
        for (var block = 0; block * BlockSize < sorted.Length; block++)
        {
            writer.Line($"case {Number(block)}: return Create{Number(block)}(index);");
        }

        writer.Line("default: throw new global::System.ArgumentOutOfRangeException(nameof(index));");
        writer.Close();
        writer.Close();
        for (var block = 0; block * BlockSize < sorted.Length; block++)
        {
            WriteBlock(writer, type, sorted, block);
        }
    }

    private static void WriteBlock(SourceWriter writer, string type, (string Key, string TypeName)[] sorted, int block)
    {
        writer.BlankLine();
        writer.Line($"private static {type} Create{Number(block)}(int index)");
        writer.Open();
        writer.Line("switch (index)");
        writer.Open();
        var end = Math.Min(sorted.Length, (block + 1) * BlockSize);
        for (var i = block * BlockSize; i < end; i++)
        {
            writer.Line($"case {Number(i)}: return {sorted[i].TypeName}.Instance;");
        }

        writer.Line("default: throw new global::System.ArgumentOutOfRangeException(nameof(index));");
        writer.Close();
        writer.Close();
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
