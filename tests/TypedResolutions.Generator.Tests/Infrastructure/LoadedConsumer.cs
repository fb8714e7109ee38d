extern alias model;

using System.Reflection;
using System.Runtime.Loader;
using model::TypedResolutions;

namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>A consumer's assembly, loaded to be asked.</summary>
internal sealed class LoadedConsumer : IDisposable
{
    private readonly AssemblyLoadContext context = new(nameof(LoadedConsumer), isCollectible: true);
    private readonly Assembly assembly;

    /// <summary>Loads a consumer.</summary>
    /// <param name="consumer">The consumer.</param>
    /// <param name="references">What it references beside the run-time model.</param>
    public LoadedConsumer(GeneratedConsumer consumer, params GeneratedConsumer[] references)
    {
        foreach (var reference in references)
        {
            Load(reference);
        }

        assembly = Load(consumer);
    }

    public Resolution Resolution(string identifier) => Instance<Resolution>(identifier);

    public T Instance<T>(string type) => (T)assembly
        .GetType("Consumer.Resolutions." + type, throwOnError: true)!
        .GetProperty("Instance", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!
        .GetValue(null)!;

    public object? Invoke(string type, string method) =>
        assembly.GetType(type, throwOnError: true)!.GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null);

    public void Dispose() => context.Unload();

    private Assembly Load(GeneratedConsumer consumer)
    {
        using var stream = new MemoryStream();
        var emitted = consumer.Compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        stream.Position = 0;
        return context.LoadFromStream(stream);
    }
}
