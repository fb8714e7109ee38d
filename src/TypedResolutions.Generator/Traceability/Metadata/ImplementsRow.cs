using System.Reflection.Metadata;

namespace TypedResolutions.Generator.Traceability.Metadata;

/// <summary>An <c>Implements</c> attribute in the metadata of an assembly.</summary>
/// <param name="Paragraph">The full name of the paragraph's class: <c>Consumer.Resolutions.A_RES_72_200+OP32</c>.</param>
/// <param name="Member">What the attribute stands on.</param>
/// <param name="Fingerprint">The fingerprint that was noted; null where none was.</param>
/// <param name="Note">The remark; null where there is none.</param>
/// <remarks>
/// The files of this folder are compiled into the tool, too: what a compiler sees of a reference and what the coverage
/// report tells of it cannot drift apart. By metadata and not by symbols, because a compiler imports no private members.
/// </remarks>
internal sealed record ImplementsRow(string Paragraph, EntityHandle Member, string? Fingerprint, string? Note)
{
    private const string PlainAttribute = "TypedResolutions.ImplementsAttribute";
    private const string GenericAttribute = "TypedResolutions.ImplementsAttribute`1<";

    public static IEnumerable<ImplementsRow> ReadAll(MetadataReader reader)
    {
        foreach (var attribute in reader.CustomAttributes.Select(reader.GetCustomAttribute))
        {
            var type = AttributeReader.TypeOf(reader, attribute);
            if (type == PlainAttribute)
            {
                var value = AttributeReader.ValueOf(attribute);
                if (value.FixedArguments is [{ Value: string paragraph }])
                {
                    yield return Read(paragraph, attribute, value);
                }
            }
            else if (type.StartsWith(GenericAttribute, StringComparison.Ordinal))
            {
                var paragraph = type.Substring(GenericAttribute.Length, type.Length - GenericAttribute.Length - 1);
                yield return Read(paragraph, attribute, AttributeReader.ValueOf(attribute));
            }
        }
    }

    private static ImplementsRow Read(string paragraph, CustomAttribute attribute, CustomAttributeValue<string> value) => new(
        paragraph,
        attribute.Parent,
        AttributeReader.Named(value, "Fingerprint"),
        AttributeReader.Named(value, "Note"));
}
