using System.Diagnostics.CodeAnalysis;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TypedResolutions.Tool.Coverage.Metadata;

/// <summary>An assembly whose metadata are read; nothing of it is loaded or run.</summary>
internal sealed class CompiledAssembly : IDisposable
{
    public const string Library = "TypedResolutions";

    private readonly MetadataReaderProvider? symbols;

    private CompiledAssembly(string path, PEReader file)
    {
        Path = path;
        File = file;
        Reader = file.GetMetadataReader();
        symbols = OpenSymbols(path, file);
        Places = symbols is null ? null : new SourcePlaces(Reader, symbols.GetMetadataReader());
    }

    public string Path { get; }

    public PEReader File { get; }

    public MetadataReader Reader { get; }

    /// <summary>Gets where its code stands; null where no portable debugging symbols are in the file or beside it.</summary>
    public SourcePlaces? Places { get; }

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Gets the names of the assemblies that it references.</summary>
    public IReadOnlyList<string> References =>
    [
        .. Reader.AssemblyReferences.Select(handle => Reader.GetString(Reader.GetAssemblyReference(handle).Name)),
    ];

    /// <summary>Opens an assembly.</summary>
    /// <returns>The assembly; null where the file is none.</returns>
    public static CompiledAssembly? Open(string path)
    {
        var file = new PEReader(System.IO.File.OpenRead(path));
        try
        {
            if (file.HasMetadata)
            {
                return new CompiledAssembly(path, file);
            }
        }
        catch (BadImageFormatException)
        {
            // No other way to ask the reader whether the file is an assembly at all.
        }

        file.Dispose();
        return null;
    }

    /// <summary>Opens an assembly and those that it references, as far as they stand beside it and use the library.</summary>
    /// <returns>The assemblies, the asked one first; none where the file is no assembly.</returns>
    public static IReadOnlyList<CompiledAssembly> OpenWithReferences(string path)
    {
        var opened = new List<CompiledAssembly>();
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { System.IO.Path.GetFullPath(path) };
        var waiting = new Queue<string>([path]);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var reference in Add(opened, next))
            {
                var beside = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(next))!, reference + ".dll");
                if (known.Add(beside) && System.IO.File.Exists(beside))
                {
                    waiting.Enqueue(beside);
                }
            }
        }

        return opened;
    }

    /// <summary>Opens an assembly if it is the first or uses the library, and gets what it references in turn.</summary>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "Who asked for the list disposes what is in it.")]
    private static IEnumerable<string> Add(List<CompiledAssembly> opened, string path)
    {
        var assembly = Open(path);
        if (assembly is null)
        {
            return [];
        }

        if (opened.Count > 0 && !assembly.References.Contains(Library, StringComparer.Ordinal))
        {
            assembly.Dispose();
            return [];
        }

        opened.Add(assembly);
        return assembly.References.Order(StringComparer.Ordinal);
    }

    public void Dispose()
    {
        symbols?.Dispose();
        File.Dispose();
    }

    /// <summary>Opens the symbols; those of another build of the assembly are none of it.</summary>
    private static MetadataReaderProvider? OpenSymbols(string path, PEReader file)
    {
        try
        {
            return file.TryOpenAssociatedPortablePdb(
                path,
                candidate => System.IO.File.Exists(candidate) ? System.IO.File.OpenRead(candidate) : null,
                out var symbols,
                out _)
                ? symbols
                : null;
        }
        catch (BadImageFormatException)
        {
            // The report is as good without them.
            return null;
        }
    }
}
