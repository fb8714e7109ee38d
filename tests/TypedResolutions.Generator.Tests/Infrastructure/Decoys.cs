namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>Names in a consumer that catch generated code which leaves out a <c>global::</c>.</summary>
internal static class Decoys
{
    public const string Source = """
        namespace Consumer.Resolutions.System { internal static class Object { } }
        namespace Consumer.Resolutions.TypedResolutions { internal static class Resolution { } }
        namespace Consumer.System { internal static class String { } }
        namespace Consumer.TypedResolutions { internal static class Actor { } }
        namespace Consumer.Actors { internal static class SecretaryGeneral { } }
        namespace Consumer.Instruments { internal static class A_RES_70_1 { } }
        namespace Actors { internal static class SecretaryGeneral { } }
        namespace Instruments { internal static class A_RES_70_1 { } }
        """;
}
