using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>Builds emission models by hand, for what no parser would give.</summary>
internal static class HandMade
{
    public static ResolutionText Text(string symbol, params ParagraphModel[] paragraphs) => new()
    {
        Path = symbol + ".en.txt",
        Symbol = symbol,
        Language = Language.English,
        Header = new ResolutionHeader(
            Organ.GeneralAssembly,
            "GeneralAssembly",
            "99",
            new[] { "7", "19 (b)" }.ToEquatableArray(),
            new CalendarDate(2044, 12, 3),
            60,
            "SecondCommittee",
            new[] { "A/99/417" }.ToEquatableArray()),
        Title = "Lighthouses",
        EnactingFormula = "The General Assembly,",
        Vote = null,
        Paragraphs = paragraphs.ToEquatableArray(),
        Footnotes = EquatableArray<FootnoteModel>.Empty,
    };

    public static ParagraphModel Paragraph(string label, string text, params ActionModel[] actions) => new()
    {
        Label = label,
        Kind = label.StartsWith("PP", StringComparison.Ordinal) ? ParagraphKind.Preambular : ParagraphKind.Operative,
        Number = EquatableArray<string>.Empty,
        Level = 1,
        Section = null,
        Text = text,
        Verb = null,
        Actions = actions.ToEquatableArray(),
        Citations = EquatableArray<Citation>.Empty,
        CrossReferences = EquatableArray<CrossReference>.Empty,
        Mentions = EquatableArray<ActorMention>.Empty,
        Footnotes = EquatableArray<FootnoteMarker>.Empty,
    };

    public static ActionModel Action(Verb verb, params string[] addressees) => new(
        new VerbPhrase(verb.ToString(), verb, Modifier.None, Manner.None, default),
        addressees.ToEquatableArray(),
        null,
        null,
        null,
        null);
}
