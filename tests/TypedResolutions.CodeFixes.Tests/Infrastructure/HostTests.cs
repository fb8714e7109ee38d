using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedResolutions.CodeFixes.Tests.Infrastructure;

public sealed class HostTests
{
    /// <summary>Otherwise another package could bring a newer Roslyn along, and four projects would test one.</summary>
    [Theory]
    [InlineData(typeof(CSharpCompilation))]
    [InlineData(typeof(Workspace))]
    public void The_tests_run_in_the_Roslyn_that_their_project_names(Type type) => Assert.StartsWith(
        References.Metadata("RoslynVersion"),
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
        StringComparison.Ordinal);
}
