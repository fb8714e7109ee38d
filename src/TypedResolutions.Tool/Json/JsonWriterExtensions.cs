using System.Text.Json;

namespace TypedResolutions.Tool.Json;

/// <summary>What the writers of this folder have in common.</summary>
internal static class JsonWriterExtensions
{
    public static void WriteArray<T>(
        this Utf8JsonWriter json,
        string name,
        IEnumerable<T> items,
        Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    public static void WriteArray(this Utf8JsonWriter json, string name, IEnumerable<string> items) =>
        json.WriteArray(name, items, (writer, item) => writer.WriteStringValue(item));

    /// <summary>Writes an object, or null where there is none.</summary>
    public static void WriteObject<T>(this Utf8JsonWriter json, string name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        write(json, value);
        json.WriteEndObject();
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
