namespace TypedResolutions.Package.Tests.Infrastructure;

/// <summary>The tests that share one packed package.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPackage : ICollectionFixture<PackedPackage>
{
    public const string Name = "Package";
}
