using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedResolutions.Generator.Tests.Infrastructure;

public sealed class HostTests
{
    [Fact]
    public void The_compiler_is_the_one_that_the_project_names() => Assert.StartsWith(
        Paths.RoslynVersion,
        typeof(CSharpCompilation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
        StringComparison.Ordinal);
}
