using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Generator.Tests.References;

/// <summary>Projects that reference each other: each compiled as the compiler finds it.</summary>
internal static class ProjectGraph
{
    /// <summary>Makes a project of its own namespace.</summary>
    public static Consumer Project(string name, params AdditionalText[] texts)
    {
        var consumer = Consumer.Of(texts);
        return consumer with { AssemblyName = name, Properties = consumer.Properties.SetItem("RootNamespace", name) };
    }

    /// <summary>Adds references to a project.</summary>
    public static Consumer Referencing(this Consumer consumer, params MetadataReference[] references) =>
        consumer with { References = [.. references] };

    /// <summary>Compiles a project to a file in memory, as a build does.</summary>
    public static MetadataReference ToFile(this GeneratedConsumer consumer) =>
        MetadataReference.CreateFromImage(consumer.ToImage());

    /// <summary>Gives a project as an editor does, without compiling it.</summary>
    public static MetadataReference ToProject(this GeneratedConsumer consumer) => consumer.Compilation.ToMetadataReference();

    public static byte[] ToImage(this GeneratedConsumer consumer)
    {
        using var stream = new MemoryStream();
        var emitted = consumer.Compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return stream.ToArray();
    }
}
