using System.Reflection.Metadata;

namespace TypedResolutions.Tool.Coverage.Metadata;

/// <summary>Names types and members as their source does.</summary>
internal static class MemberNames
{
    /// <summary>Gets the name of what an attribute stands on; null for what takes no such attribute.</summary>
    public static string? Of(MetadataReader reader, EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                return Of(reader, (TypeDefinitionHandle)handle);
            case HandleKind.MethodDefinition:
                return Of(reader, (MethodDefinitionHandle)handle);
            case HandleKind.FieldDefinition:
                var field = reader.GetFieldDefinition((FieldDefinitionHandle)handle);
                return Of(reader, field.GetDeclaringType()) + "." + reader.GetString(field.Name);
            case HandleKind.PropertyDefinition:
                var property = reader.GetPropertyDefinition((PropertyDefinitionHandle)handle);
                var accessors = property.GetAccessors();
                return OfAccessed(reader, accessors.Getter.IsNil ? accessors.Setter : accessors.Getter, property.Name);
            case HandleKind.EventDefinition:
                var @event = reader.GetEventDefinition((EventDefinitionHandle)handle);
                return OfAccessed(reader, @event.GetAccessors().Adder, @event.Name);
            default:
                return null;
        }
    }

    /// <summary>The classes that the compiler makes for lambdas are no part of the source.</summary>
    private static string Of(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var outer = type.GetDeclaringType();
        var name = WithoutArity(reader.GetString(type.Name));
        if (outer.IsNil)
        {
            var @namespace = reader.GetString(type.Namespace);
            return @namespace.Length == 0 ? name : @namespace + "." + name;
        }

        return name.StartsWith('<') ? Of(reader, outer) : Of(reader, outer) + "." + name;
    }

    private static string Of(MetadataReader reader, MethodDefinitionHandle handle)
    {
        var method = reader.GetMethodDefinition(handle);
        var type = Of(reader, method.GetDeclaringType());
        var name = reader.GetString(method.Name);
        return name switch
        {
            ".ctor" or ".cctor" => type + "." + type[(type.LastIndexOf('.') + 1)..],
            _ when name.StartsWith('<') => type + "." + InnerName(name),
            _ => type + "." + name,
        };
    }

    /// <summary>"&lt;Plan&gt;g__Report|0_1" is the function Report in Plan; "&lt;Plan&gt;b__0" a lambda in it.</summary>
    private static string InnerName(string name)
    {
        var end = name.IndexOf(">g__", StringComparison.Ordinal);
        var bar = name.IndexOf('|', StringComparison.Ordinal);
        if (end > 0 && bar > end)
        {
            var outer = name[1..end].Trim('<', '>', '$');
            return outer + "." + name[(end + 4)..bar];
        }

        var close = name.LastIndexOf('>');
        return close > 1 ? name[1..close].Trim('<', '>', '$') + ".lambda" : name;
    }

    private static string? OfAccessed(MetadataReader reader, MethodDefinitionHandle accessor, StringHandle name) => accessor.IsNil
        ? null
        : Of(reader, reader.GetMethodDefinition(accessor).GetDeclaringType()) + "." + reader.GetString(name);

    private static string WithoutArity(string name)
    {
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? name : name[..tick];
    }
}
