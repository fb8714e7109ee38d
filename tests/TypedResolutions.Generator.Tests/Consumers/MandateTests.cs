extern alias model;

using model::TypedResolutions;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Generator.Tests.Consumers;

/// <summary>Duties and mandates, from the text to the running program.</summary>
public sealed class MandateTests
{
    private const string Text = """
        United Nations                                   S/RES/9902 (2044)

        Security Council

        Resolution 9902 (2044)

        Adopted by the Security Council at its 9998th meeting, on 5 December 2044

        The Security Council,

        Recalling its resolution 1325 (2000),

        1. Decides to extend until 31 December 2045 the mandate of the United Nations Interim Force in Lebanon;

        2. Requests the Secretary-General to report to the Council on the implementation of the present resolution every 90 days;

        3. Decides to remain actively seized of the matter.
        """;

    [Fact]
    public void Terms_are_carried_with_their_words()
    {
        using var assembly = new LoadedConsumer(
            Consumer.Of(InMemoryText.Resolution("/project/resolutions/S_RES_9902_2044.en.txt", Text)).Run().AssertClean());
        var operative = assembly.Resolution("S_RES_9902_2044").Operative;

        var mandate = Assert.Single(operative[0].Actions).Mandate!;
        var until = Assert.Single(mandate.Terms.Deadlines);
        Assert.Equal((MandateChange.Extends, "UnitedNationsInterimForceInLebanon"), (mandate.Change, mandate.Entity!.Id));
        Assert.Equal(ActorKind.PeaceOperation, mandate.Entity.Kind);
        Assert.Equal((new CalendarDate(2045, 12, 31), "until 31 December 2045"), (until.Date, Words(operative[0], until.Span)));
        var terms = Assert.Single(operative[1].Actions).Reporting!.Terms;
        Assert.Equal((TimeUnit.Day, 90, "every 90 days"), (terms.Frequency!.Unit, terms.Frequency.Count, Words(operative[1], terms.Frequency.Span)));
        Assert.Equal("the implementation of the present resolution", Words(operative[1], terms.Scope!.Value));
        Assert.NotNull(Assert.Single(operative[2].Actions).Seizure);
    }

    private static string Words(Paragraph paragraph, SourceSpan span) => paragraph.Text.Substring(span.Start, span.Length);
}
