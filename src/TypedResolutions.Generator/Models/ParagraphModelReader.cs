using TypedResolutions.Text;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Generator.Models;

/// <summary>Takes from a parsed paragraph what is emitted.</summary>
internal static class ParagraphModelReader
{
    public static ParagraphModel Read(LabelledParagraph labelled) => Read(labelled.Label, labelled.Paragraph);

    public static Citation Clean(Citation citation) => citation with
    {
        Text = CarriableText.Of(citation.Text),
        Date = citation.Date is { IsValid: true } ? citation.Date : null,
    };

    private static ParagraphModel Read(string label, ResolutionParagraph paragraph) => new()
    {
        Label = label,
        Kind = paragraph.Kind,
        Number = paragraph.Number.ToEquatableArray(),
        Level = paragraph.Level,
        Section = paragraph.Section,
        Text = CarriableText.Of(paragraph.Text.Text),
        Verb = paragraph.Verb is { } verb ? Clean(verb) : null,
        Actions = paragraph.Actions.Select(Read).ToEquatableArray(),
        Citations = paragraph.Citations.Select(Clean).ToEquatableArray(),
        CrossReferences = paragraph.CrossReferences
            .Select(reference => reference with { Text = CarriableText.Of(reference.Text) })
            .ToEquatableArray(),
        Mentions = paragraph.Actors
            .Select(mention => mention with { Text = CarriableText.Of(mention.Text) })
            .ToEquatableArray(),
        Footnotes = paragraph.Footnotes
            .Select(reference => new FootnoteMarker(reference.Marker, reference.Offset))
            .ToEquatableArray(),
    };

    private static VerbPhrase Clean(VerbPhrase phrase) => phrase with { Text = CarriableText.Of(phrase.Text) };

    private static ActionModel Read(ParagraphAction action) => new(
        Clean(action.Phrase),
        action.Addressees.ToEquatableArray(),
        action.Reporting is { } duty
            ? new ReportingModel(
                duty.Reporter,
                duty.Recipients.ToEquatableArray(),
                duty.Session,
                duty.Through.ToEquatableArray(),
                TermsModel.Of(duty.Terms),
                duty.Range)
            : null,
        action.Agenda,
        action.Mandate is { } mandate
            ? new MandateModel(mandate.Change, mandate.Entity, TermsModel.Of(mandate.Terms), mandate.Range)
            : null,
        action.Seizure);
}
