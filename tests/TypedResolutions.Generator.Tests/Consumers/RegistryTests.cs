extern alias model;

using model::TypedResolutions;
using TypedResolutions.Generator.Registries;
using TypedResolutions.Generator.Tests.Infrastructure;
using Language = model::TypedResolutions.Language;

namespace TypedResolutions.Generator.Tests.Consumers;

/// <summary>Actors and instruments of a project's own.</summary>
public sealed class RegistryTests
{
    private static readonly InMemoryText Actors = InMemoryText.Registry(
        "/project/actors.csv",
        "\uFEFFid,kind,parent,acronym,en,zh,fr_forms\r\nLamps,Stakeholder,Coast,,lighthouses,灯塔,\r\nSecretaryGeneral,Official,,SG,,秘书长,SG\r\n");

    private static readonly InMemoryText Instruments = InMemoryText.Registry(
        "/project/instruments.csv",
        "id,kind,symbol,date,en\nLampAgenda,Agenda,A/RES/70/1,2015-09-25,Agenda of the Lamps\n");

    [Fact]
    public void Their_names_become_types_with_what_their_rows_say()
    {
        var consumer = Consumer.Of(Sample.LighthousesInEnglish, Sample.LighthousesInChinese, Actors, Instruments) with
        {
            Sources =
            [
                """
                using Consumer.Resolutions;
                using TypedResolutions;

                internal static class Use
                {
                    internal static string Actor() => A_RES_99_1.OP2.Instance.Actors[1].NameIn(Language.Chinese)
                        + ", " + Actors.Lamps.Instance.Parent!.Id
                        + ", " + Actors.SecretaryGeneral.Instance.Acronym
                        + ", " + Actors.SecretaryGeneral.Instance.NameIn(Language.French);

                    internal static string Instrument() => Instruments.A_RES_70_1.Instance.TitleIn(Language.English)
                        + ", " + Instruments.A_RES_70_1.Instance.Date;
                }
                """,
            ],
        };

        using var assembly = new LoadedConsumer(consumer.Run().AssertClean());

        Assert.Equal("灯塔, Coast, SG, Secrétaire général", assembly.Invoke("Use", "Actor"));
        Assert.Equal("Agenda of the Lamps, 2015-09-25", assembly.Invoke("Use", "Instrument"));
    }

    [Fact]
    public void A_registry_is_no_resolution_and_alone_gives_nothing()
    {
        var generated = Consumer.Of(Actors).Run().AssertClean();

        Assert.Empty(generated.Files);
    }

    [Fact]
    public void Equal_contents_share_one_registry_and_the_order_of_the_files_does_not_matter()
    {
        var first = Contents("id,kind,en\nA,Stakeholder,some\n", "id,kind,en\nA,Stakeholder,others\n");
        var second = Contents("id,kind,en\nA,Stakeholder,some\n", "id,kind,en\nA,Stakeholder,others\n");

        Assert.Equal(first, second);
        Assert.Same(SharedRegistries.Of(first), SharedRegistries.Of(second));
        Assert.True(SharedRegistries.Of(first).TryGetActor("A", out var actor));
        Assert.Equal("others", actor.Names.Official(TypedResolutions.Text.Language.English));
        Assert.NotSame(SharedRegistries.Of(first), SharedRegistries.Of(Contents("id,kind,en\nA,Stakeholder,some\n")));

        static RegistryContents Contents(params string[] files) => RegistryContents.Of(files
            .Select((content, index) => new Inputs.TextFile($"/project/{index}.csv", content, Inputs.FileRole.Registry, null, null))
            .Reverse());
    }

    [Fact]
    public void A_registry_that_no_one_holds_is_let_go()
    {
        var registry = Registry();
        for (var i = 0; i < 5 && registry.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(registry.IsAlive);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference Registry() => new(SharedRegistries.Of(RegistryContents.Of(
        [new Inputs.TextFile("/project/x.csv", "id,kind,en\nLetGo,Stakeholder,those let go\n", Inputs.FileRole.Registry, null, null)])));
}
