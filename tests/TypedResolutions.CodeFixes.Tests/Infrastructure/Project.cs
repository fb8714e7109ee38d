using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using TypedResolutions.Generator;

namespace TypedResolutions.CodeFixes.Tests.Infrastructure;

/// <summary>A project with a resolution, whose generator runs before the analyzer does.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
/// <typeparam name="TCodeFix">The code fix; <see cref="EmptyCodeFixProvider"/> for none.</typeparam>
internal sealed class Project<TAnalyzer, TCodeFix> : CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    public Project(string source, string? fixedSource = null, string configuration = "")
    {
        // No package is asked for: the references are the machine's own.
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck | TestBehaviors.SkipGeneratedCodeCheck;
        TestCode = source;
        FixedState.InheritanceMode = StateInheritanceMode.AutoInherit;
        if (fixedSource is not null)
        {
            FixedCode = fixedSource;
        }

        TestState.AdditionalFiles.Add((SampleText.Path, SampleText.Content));
        TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + configuration + "\n"));
        TestState.AdditionalReferences.AddRange(References.All);
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(ResolutionGenerator)];

    protected override ParseOptions CreateParseOptions() =>
        new CSharpParseOptions(LanguageVersion.CSharp11, DocumentationMode.Diagnose);
}
