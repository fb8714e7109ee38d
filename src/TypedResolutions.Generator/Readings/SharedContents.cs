using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace TypedResolutions.Generator.Readings;

/// <summary>
/// Gives one text one string, however often it is asked for: a long one is put together anew each time otherwise, and
/// readings are found by it. The string lives as long as the text.
/// </summary>
internal static class SharedContents
{
    private static readonly ConditionalWeakTable<SourceText, string> Known = new();

    /// <summary>Gets the characters of a text.</summary>
    public static string Of(SourceText text) => Known.GetValue(text, static text => text.ToString());
}
