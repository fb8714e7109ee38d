using System.Reflection.Metadata;

namespace TypedResolutions.Generator.Traceability.Metadata;

/// <summary>Reads the attributes of an assembly.</summary>
internal static class AttributeReader
{
    /// <summary>Gets the full name of an attribute's type, with type arguments in angle brackets.</summary>
    public static string TypeOf(MetadataReader reader, CustomAttribute attribute)
    {
        var provider = TypeNameProvider.Instance;
        switch (attribute.Constructor.Kind)
        {
            case HandleKind.MethodDefinition:
                var method = reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor);
                return TypeNameProvider.NameOf(reader, method.GetDeclaringType());
            case HandleKind.MemberReference:
                var parent = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
                return parent.Kind switch
                {
                    HandleKind.TypeReference => provider.GetTypeFromReference(reader, (TypeReferenceHandle)parent, 0),
                    HandleKind.TypeSpecification => provider.GetTypeFromSpecification(reader, null, (TypeSpecificationHandle)parent, 0),
                    HandleKind.TypeDefinition => TypeNameProvider.NameOf(reader, (TypeDefinitionHandle)parent),
                    _ => string.Empty,
                };
            default:
                return string.Empty;
        }
    }

    public static CustomAttributeValue<string> ValueOf(CustomAttribute attribute) =>
        attribute.DecodeValue(TypeNameProvider.Instance);

    /// <summary>Gets a named argument.</summary>
    public static string? Named(CustomAttributeValue<string> value, string name) => value.NamedArguments
        .Where(argument => argument.Name == name)
        .Select(argument => argument.Value as string)
        .FirstOrDefault();
}
