using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Generator.Tests.References;

/// <summary>Two sessions that do not know each other, over one base that holds what both name, and a project over all.</summary>
internal sealed record Diamond(GeneratedConsumer Base, GeneratedConsumer Session70, GeneratedConsumer Session72, GeneratedConsumer Application)
{
    /// <summary>Makes the projects, each compiled against those beneath it.</summary>
    /// <param name="asFile">Whether references are files, as in a build, or projects, as in an editor.</param>
    /// <param name="addressee">Whom both sessions invite.</param>
    /// <param name="alsoRecalled">What the later session recalls besides the resolution of the base.</param>
    public static Diamond Of(bool asFile, string addressee = "Member States", string alsoRecalled = "its work")
    {
        var common = ProjectGraph.Project("Common", Text("A/RES/68/900", "Sixty-eighth", 2013, "the Charter of the United Nations", "Member States")).Run();
        var beneath = Reference(common, asFile);
        var session70 = ProjectGraph.Project("Session70", Text("A/RES/70/901", "Seventieth", 2015, Cited("68/900", 2013), addressee))
            .Referencing(beneath)
            .Run();
        var session72 = ProjectGraph.Project("Session72", Text("A/RES/72/902", "Seventy-second", 2017, Cited("68/900", 2013) + " and " + alsoRecalled, addressee))
            .Referencing(beneath)
            .Run();
        var both = Cited("70/901", 2015) + " and " + Cited("72/902", 2017);
        var application = ProjectGraph.Project("Application", Text("A/RES/74/903", "Seventy-fourth", 2019, both, "Member States")) with
        {
            Sources =
            [
                """
                using TypedResolutions;
                internal static class Desk
                {
                    internal static string Track() =>
                        Label<Common.Resolutions.A_RES_68_900.OP2>() + Label<Session70.Resolutions.A_RES_70_901.OP2>()
                        + Label<Session72.Resolutions.A_RES_72_902.OP2>() + Label<Application.Resolutions.A_RES_74_903.OP2>();
                    private static string Label<T>()
                        where T : Paragraph, IRequests<Application.Resolutions.Actors.SecretaryGeneral>, new() => new T().Label;
                }
                """,
            ],
        };

        return new Diamond(
            common,
            session70,
            session72,
            application.Referencing(Reference(session72, asFile), beneath, Reference(session70, asFile)).Run());
    }

    /// <summary>Gets the actors and instruments that the projects make, by their short names.</summary>
    public ILookup<string, string> MadeBy() => new[] { Base, Session70, Session72, Application }
        .SelectMany(project => new[] { "Actors", "Instruments" }.SelectMany(set => NestedTypes(project, set)
            .Select(type => (Project: project.Compilation.AssemblyName!, Name: set + "." + type))))
        .ToLookup(made => made.Name, made => made.Project, StringComparer.Ordinal);

    private static IEnumerable<string> NestedTypes(GeneratedConsumer project, string set) => project.Compilation.Assembly
        .GetTypeByMetadataName($"{project.Compilation.AssemblyName}.Resolutions.{set}")!
        .GetTypeMembers()
        .Select(type => type.Name);

    private static MetadataReference Reference(GeneratedConsumer project, bool asFile) => asFile ? project.ToFile() : project.ToProject();

    private static string Cited(string number, int year) => $"its resolution {number} of 20 December {year}";

    private static InMemoryText Text(string symbol, string session, int year, string recalled, string addressee) =>
        InMemoryText.Resolution("/project/resolutions/" + symbol.Replace('/', '_') + ".en.txt", $"""
            United Nations                                                   {symbol}

            General Assembly

            {session} session
            Agenda item 9

            Resolution adopted by the General Assembly on 20 December {year}

            [without reference to a Main Committee (A/{symbol.Split('/')[2]}/L.9)]

            {symbol["A/RES/".Length..]}. Quays

            The General Assembly,

            Recalling {recalled},

            1. Invites {addressee} to keep quays open;

            2. Requests the Secretary-General to count the quays.

            80th plenary meeting
            20 December {year}
            """);
}
