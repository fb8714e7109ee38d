using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace TypedResolutions.Tool.Coverage.Metadata;

/// <summary>Finds where the code of members stands, in the portable debugging symbols of their assembly.</summary>
internal sealed class SourcePlaces
{
    /// <summary>The kind of debugging information "TypeDefinitionDocuments" of the Portable PDB format.</summary>
    private static readonly Guid TypeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    private readonly MetadataReader assembly;
    private readonly MetadataReader symbols;
    private readonly string[] commonFolder;

    /// <summary>The method with the code of an asynchronous method or an iterator, by the method as it was written.</summary>
    private readonly Dictionary<MethodDefinitionHandle, MethodDefinitionHandle> stateMachines = [];

    public SourcePlaces(MetadataReader assembly, MetadataReader symbols)
    {
        this.assembly = assembly;
        this.symbols = symbols;
        foreach (var handle in symbols.MethodDebugInformation)
        {
            var written = symbols.GetMethodDebugInformation(handle).GetStateMachineKickoffMethod();
            if (!written.IsNil)
            {
                stateMachines[written] = handle.ToDefinitionHandle();
            }
        }

        commonFolder = CommonFolder(symbols.Documents.Select(PathOf).Where(IsRooted).Select(path => path.Split('/')[..^1]));
    }

    /// <summary>Finds a member.</summary>
    /// <returns>The place of its first code, else the file of the type around it; null where neither is known.</returns>
    public SourcePlace? Find(EntityHandle member) => member.Kind switch
    {
        HandleKind.TypeDefinition => OfType((TypeDefinitionHandle)member),
        HandleKind.MethodDefinition => OfMethod((MethodDefinitionHandle)member),
        HandleKind.FieldDefinition => FileOf(assembly.GetFieldDefinition((FieldDefinitionHandle)member).GetDeclaringType()),
        HandleKind.PropertyDefinition => OfAccessors(assembly.GetPropertyDefinition((PropertyDefinitionHandle)member).GetAccessors()),
        HandleKind.EventDefinition => OfMethod(assembly.GetEventDefinition((EventDefinitionHandle)member).GetAccessors().Adder),
        _ => null,
    };

    private SourcePlace? OfAccessors(PropertyAccessors accessors) =>
        OfMethod(accessors.Getter.IsNil ? accessors.Setter : accessors.Getter);

    private SourcePlace? OfMethod(MethodDefinitionHandle method) =>
        FirstCode(method) ?? FileOf(assembly.GetMethodDefinition(method).GetDeclaringType());

    private SourcePlace? OfType(TypeDefinitionHandle type) =>
        FirstCode(type) ?? NotedFile(type);

    private SourcePlace? FileOf(TypeDefinitionHandle type) =>
        FirstCode(type) is { } place ? place with { Line = null } : NotedFile(type);

    private SourcePlace? FirstCode(TypeDefinitionHandle type) =>
        assembly.GetTypeDefinition(type).GetMethods().Select(FirstCode).FirstOrDefault(static place => place is not null);

    /// <summary>A type without code has its file noted apart; one with code has it by its methods.</summary>
    private SourcePlace? NotedFile(TypeDefinitionHandle type)
    {
        foreach (var handle in symbols.GetCustomDebugInformation(type))
        {
            var information = symbols.GetCustomDebugInformation(handle);
            if (symbols.GetGuid(information.Kind) == TypeDefinitionDocuments)
            {
                var documents = symbols.GetBlobReader(information.Value);
                return new SourcePlace(FileOf(MetadataTokens.DocumentHandle(documents.ReadCompressedInteger())), null);
            }
        }

        return null;
    }

    private SourcePlace? FirstCode(MethodDefinitionHandle method)
    {
        var information = symbols.GetMethodDebugInformation(stateMachines.GetValueOrDefault(method, method));
        if (information.SequencePointsBlob.IsNil)
        {
            return null;
        }

        foreach (var point in information.GetSequencePoints())
        {
            if (!point.IsHidden)
            {
                return new SourcePlace(FileOf(point.Document), point.StartLine);
            }
        }

        return null;
    }

    private string FileOf(DocumentHandle document)
    {
        var path = PathOf(document);
        return IsRooted(path) ? string.Join('/', path.Split('/').Skip(commonFolder.Length)) : path;
    }

    private string PathOf(DocumentHandle document) => symbols.GetString(symbols.GetDocument(document).Name).Replace('\\', '/');

    private static bool IsRooted(string path) => path.StartsWith('/') || (path.Length > 1 && path[1] == ':');

    private static string[] CommonFolder(IEnumerable<string[]> folders)
    {
        string[]? common = null;
        foreach (var folder in folders)
        {
            common = common is null
                ? folder
                : [.. common.Zip(folder).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First)];
        }

        return common ?? [];
    }
}
