using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace TypedResolutions.Generator.References;

/// <summary>Reads the <c>ResolutionModel</c> attribute out of the metadata of a compiled assembly, without a symbol.</summary>
internal static class AssemblyFileReader
{
    private const ushort Prolog = 1;
    private const byte PropertyArgument = 0x54;
    private const byte StringType = 0x0E;

    /// <summary>Gets the model of a file; null where it has none or cannot be read, which the compiler itself tells.</summary>
    public static ReferencedAssembly? Read(PortableExecutableReference reference) => Read(reference, ReadModel);

    /// <summary>Reads something of a file that uses the run-time model; null for any other, or one that cannot be read.</summary>
    public static T? Read<T>(PortableExecutableReference reference, Func<MetadataReader, T?> read)
        where T : class
    {
        try
        {
            return reference.GetMetadata() is AssemblyMetadata assembly
                && assembly.GetModules() is [var module, ..]
                && module.GetMetadataReader() is { IsAssembly: true } metadata
                && UsesModel(metadata)
                    ? read(metadata)
                    : null;
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            return null;
        }
    }

    private static ReferencedAssembly? ReadModel(MetadataReader metadata)
    {
        var assembly = metadata.GetAssemblyDefinition();
        foreach (var handle in assembly.GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (IsModel(metadata, attribute.Constructor))
            {
                return ReadValue(metadata.GetString(assembly.Name), metadata.GetBlobReader(attribute.Value));
            }
        }

        return null;
    }

    /// <summary>Most references are the framework's: they are told by their own references, which are few.</summary>
    private static bool UsesModel(MetadataReader metadata)
    {
        foreach (var handle in metadata.AssemblyReferences)
        {
            if (metadata.StringComparer.Equals(metadata.GetAssemblyReference(handle).Name, ReferenceReader.AttributeNamespace))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsModel(MetadataReader metadata, EntityHandle constructor)
    {
        if (constructor.Kind != HandleKind.MemberReference)
        {
            return false;
        }

        var parent = metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
        {
            return false;
        }

        var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, ReferenceReader.AttributeName)
            && metadata.StringComparer.Equals(type.Namespace, ReferenceReader.AttributeNamespace);
    }

    /// <summary>Reads the arguments, all of which are strings (ECMA-335, II.23.3).</summary>
    private static ReferencedAssembly? ReadValue(string assembly, BlobReader value)
    {
        if (value.ReadUInt16() != Prolog || value.ReadSerializedString() is not { } @namespace)
        {
            return null;
        }

        var lists = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var count = value.ReadUInt16(); count > 0; count--)
        {
            if (value.ReadByte() != PropertyArgument || value.ReadByte() != StringType)
            {
                return null;
            }

            var name = value.ReadSerializedString() ?? string.Empty;
            lists[name] = value.ReadSerializedString();
        }

        return ReferencedAssembly.Of(assembly, @namespace, name => lists.TryGetValue(name, out var list) ? list : null);
    }
}
