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

    public LoadedConsumer(GeneratedConsumer consumer)
    {
        using var stream = new MemoryStream();
        var emitted = consumer.Compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        stream.Position = 0;
        assembly = context.LoadFromStream(stream);
    }

    public Resolution Resolution(string identifier) => Instance<Resolution>(identifier);

    public T Instance<T>(string type) => (T)assembly
        .GetType("Consumer.Resolutions." + type, throwOnError: true)!
        .GetProperty("Instance")!
        .GetValue(null)!;

    public object? Invoke(string type, string method) =>
        assembly.GetType(type, throwOnError: true)!.GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null);

    public void Dispose() => context.Unload();
}
