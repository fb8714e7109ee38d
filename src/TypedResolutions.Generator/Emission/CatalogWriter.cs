using TypedResolutions.Generator.References;

namespace TypedResolutions.Generator.Emission;

/// <summary>
/// Writes <c>All</c> and <c>Find</c> over types that are named by key: the keys are one literal, and the entries are
/// chosen in blocks, so that finding one neither loads nor compiles the code for all.
/// </summary>
/// <remarks>
/// <c>Actors</c> and <c>Instruments</c> derive from those of a referenced assembly: its types can be named through
/// the project's own class, which need not say where an actor was first met.
/// </remarks>
internal sealed class CatalogWriter
{
    private const int BlockSize = 128;
    private readonly SourceWriter writer;
    private readonly string type;
    private readonly string entry;
    private readonly string hiding;
    private readonly string[] referenced;

    /// <summary>Makes a writer.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="kind">The name of the run-time model's type: <c>Actor</c>.</param>
    /// <param name="class">The name of the generated class: <c>Actors</c>.</param>
    /// <param name="references">The models that the project builds on.</param>
    /// <param name="derives">Whether the class derives from the one of a reference.</param>
    public CatalogWriter(SourceWriter writer, string kind, string @class, ReferencedModels references, bool derives)
    {
        this.writer = writer;
        type = GeneratedFile.Library(kind);
        entry = kind.ToLowerInvariant();
        referenced = references.Topmost.Select(model => "global::" + model.Namespace + "." + @class).ToArray();
        Base = derives && referenced.Length > 0 ? " : " + referenced[0] : string.Empty;
        hiding = Base.Length > 0 ? "new " : string.Empty;
    }

    /// <summary>Gets what stands behind the name of the class: a colon and its base class, or nothing.</summary>
    public string Base { get; }

    public void Write(IEnumerable<(string Key, string TypeName)> entries)
    {
        var sorted = entries
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pairs => pairs.First())
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ToArray();
        var catalog = GeneratedFile.Library("Catalog") + "<" + type + ">";
        writer.Line($"/// <summary>Gets every {entry} of the project, by symbol or id.</summary>");
        writer.Line($"public static {hiding}{catalog} All {{ get; }} = new {catalog}(");
        writer.Line("    " + Literal.Quoted(string.Join("\n", sorted.Select(pair => pair.Key))) + ",");
        writer.Line("    Create);");
        writer.BlankLine();
        GeneratedFile.Nullable(
            writer,
            $"/// <summary>Finds the {entry} of a symbol or id.</summary>",
            "/// <param name=\"key\">The symbol or id, in either case.</param>",
            $"/// <returns>The {entry}; null where {Owners()} none.</returns>",
            $"public static {hiding}{type}? Find(string key) => All.Find(key){string.Concat(referenced.Select(name => $" ?? {name}.Find(key)"))};");
        writer.BlankLine();
        WriteCreate(sorted);
    }

    private string Owners() => referenced.Length == 0 ? "the project has" : "the project and the assemblies that it references have";

    private void WriteCreate((string Key, string TypeName)[] sorted)
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
            WriteBlock(sorted, block);
        }
    }

    private void WriteBlock((string Key, string TypeName)[] sorted, int block)
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
