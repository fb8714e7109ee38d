using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace TypedResolutions.Editor.Tests.Infrastructure;

/// <summary>Asks the editor's signature help for type arguments; its types are not public.</summary>
internal static class SignatureHelp
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
    private const string ProviderName = "Microsoft.CodeAnalysis.CSharp.SignatureHelp.GenericNameFullyWrittenSignatureHelpProvider";

    /// <summary>Gets the signatures at the caret, each as one line.</summary>
    public static async Task<IReadOnlyList<string>> AtAsync(TypedCode code)
    {
        var provider = Activator.CreateInstance(
            Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features").GetType(ProviderName, throwOnError: true)!,
            nonPublic: true)!;
        var method = provider.GetType().GetInterface("ISignatureHelpProvider")!.GetMethod("GetItemsAsync", Any)!;

        // The default of either is what the command "show signatures" asks with.
        var trigger = Activator.CreateInstance(method.GetParameters()[2].ParameterType);
        var options = Activator.CreateInstance(method.GetParameters()[3].ParameterType);
        var task = (Task)method.Invoke(provider, [code.Document, code.Position, trigger, options, CancellationToken.None])!;
        await task;
        var items = Get(task, "Result");
        return items is null ? [] : [.. ((IEnumerable)Get(items, "Items")!).Cast<object>().Select(Line)];
    }

    private static string Line(object item) => string.Concat(
        ((IEnumerable<TaggedText>)item.GetType().GetMethod("GetAllParts", Any)!.Invoke(item, null)!).Select(part => part.Text));

    private static object? Get(object target, string name) => target.GetType().GetProperty(name)!.GetValue(target);
}
