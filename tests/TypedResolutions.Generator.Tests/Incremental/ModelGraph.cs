using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedResolutions.Generator.Tests.Incremental;

/// <summary>Walks everything that a value of the pipeline holds and finds what it must not.</summary>
internal static class ModelGraph
{
    /// <summary>Gets the paths to what keeps a compilation or a file alive.</summary>
    public static IReadOnlyList<string> Violations(object? value)
    {
        var violations = new List<string>();
        Walk(value, value?.GetType().Name ?? "null", new HashSet<object>(ReferenceEqualityComparer.Instance), violations);
        return violations;
    }

    private static void Walk(object? value, string path, HashSet<object> seen, List<string> violations)
    {
        if (value is null || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || value is string)
        {
            return;
        }

        if (!value.GetType().IsValueType && !seen.Add(value))
        {
            return;
        }

        if (value is ISymbol or SyntaxNode or SyntaxTree or SourceText or AdditionalText or Compilation or SemanticModel
            or Location or Diagnostic)
        {
            violations.Add(path);
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, path + "[]", seen, violations);
            }
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), path + "." + field.Name, seen, violations);
            }
        }
    }
}
