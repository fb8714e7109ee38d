extern alias model;

using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using model::TypedResolutions;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Generator.Tests.Consumers;

/// <summary>A class of a paragraph is loaded where code names it, and not by a walk over all paragraphs.</summary>
public sealed class LoadedTypesTests
{
    private const string Namespace = "WalkedConsumer";

    [Fact]
    public void Walking_searching_and_filtering_load_no_class_of_a_paragraph()
    {
        using var loads = new TypeLoads();
        var assembly = Load();
        var resolution = (Resolution)assembly
            .GetType(Namespace + ".Resolutions.A_RES_72_200", throwOnError: true)!
            .GetProperty("Instance")!
            .GetValue(null)!;

        var found = resolution.Paragraphs
            .Where(paragraph => paragraph.Text.Contains("秘书长", StringComparison.Ordinal) && paragraph.Actors.Count > 0)
            .Select(paragraph => paragraph.Label)
            .ToArray();
        var handle = resolution.FindParagraph("OP32");

        Assert.NotEmpty(found);
        Assert.NotNull(handle);
        var named = assembly.GetType(Namespace + ".Resolutions.A_RES_72_200+OP32", throwOnError: true)!
            .GetProperty("Instance", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!
            .GetValue(null);

        Assert.Equal(handle, named);

        // The runtime tells what it loads in order, but a moment later: once it tells the class that was named last, it has
        // told all before.
        Assert.True(SpinWait.SpinUntil(() => loads.OfParagraphs().Count > 0, TimeSpan.FromMinutes(1)));
        Assert.All(loads.OfParagraphs(), name => Assert.Contains("A_RES_72_200+OP32", name, StringComparison.Ordinal));
    }

    private static Assembly Load()
    {
        var consumer = Consumer.Of(Sample.Seed);
        var generated = (consumer with
        {
            AssemblyName = Namespace,
            Properties = consumer.Properties.SetItem("RootNamespace", Namespace),
        }).Run().AssertClean();
        using var stream = new MemoryStream();
        Assert.True(generated.Compilation.Emit(stream).Success);
        stream.Position = 0;
        return new AssemblyLoadContext(Namespace).LoadFromStream(stream);
    }

    /// <summary>The types of this namespace that the runtime has loaded, as it tells them itself.</summary>
    private sealed class TypeLoads : EventListener
    {
        private const EventKeywords TypeDiagnostic = (EventKeywords)0x8000000000;
        private readonly ConcurrentQueue<string> names = new();

        public IReadOnlyList<string> OfParagraphs() => [.. names.Where(name => name.Contains("A_RES_72_200+", StringComparison.Ordinal))];

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
            {
                EnableEvents(eventSource, EventLevel.Verbose, TypeDiagnostic);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            foreach (var value in eventData.Payload ?? [])
            {
                var name = Convert.ToString(value, CultureInfo.InvariantCulture);
                if (name?.Contains(Namespace, StringComparison.Ordinal) == true)
                {
                    names.Enqueue(name);
                }
            }
        }
    }
}
