using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TypedResolutions.Generator.References;

/// <summary>Finds the generated types of a reference: once for each, as long as the compiler keeps the reference.</summary>
internal static class ReferenceReader
{
    public const string AttributeNamespace = "TypedResolutions";
    public const string AttributeName = "ResolutionModelAttribute";

    /// <summary>Gets the model of a reference; null where the assembly has none.</summary>
    public static ReferencedAssembly? Read(MetadataReference reference, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!IsInGlobalNamespace(reference.Properties))
        {
            return null;
        }

        return reference switch
        {
            CompilationReference project => ReadCompilation(project.Compilation),
            PortableExecutableReference file => AssemblyFileReader.Read(file),
            _ => null,
        };
    }

    /// <summary>Generated code names types from <c>global::</c>: what is reached through an alias alone is out of its sight.</summary>
    private static bool IsInGlobalNamespace(MetadataReferenceProperties properties) =>
        properties.Kind == MetadataImageKind.Assembly
        && !properties.EmbedInteropTypes
        && (properties.Aliases.IsDefaultOrEmpty || properties.Aliases.Contains(MetadataReferenceProperties.GlobalAlias));

    /// <summary>In an editor a referenced project is a compilation, not a file.</summary>
    private static ReferencedAssembly? ReadCompilation(Compilation compilation)
    {
        foreach (var attribute in compilation.Assembly.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: AttributeName } type
                && type.ContainingNamespace.ToDisplayString() == AttributeNamespace
                && attribute.ConstructorArguments is [{ Value: string @namespace }])
            {
                var lists = attribute.NamedArguments;
                return ReferencedAssembly.Of(compilation.Assembly.Name, @namespace, name => ValueOf(lists, name));
            }
        }

        return null;
    }

    private static string? ValueOf(ImmutableArray<KeyValuePair<string, TypedConstant>> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (string.Equals(argument.Key, name, StringComparison.Ordinal))
            {
                return argument.Value.Value as string;
            }
        }

        return null;
    }
}
