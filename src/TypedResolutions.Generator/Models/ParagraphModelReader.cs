using TypedResolutions.Text;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Generator.Models;

/// <summary>Takes from a parsed paragraph what is emitted.</summary>
internal static class ParagraphModelReader
{
    public static ParagraphModel Read(LabelledParagraph labelled) => Read(labelled.Label, labelled.Paragraph);

    /// <summary>Gets the citation with text and date that can be emitted: nearly always as it is.</summary>
    public static Citation Clean(Citation citation)
    {
        var text = CarriableText.Of(citation.Text);
        var isDated = citation.Date is null or { IsValid: true };
        return isDated && ReferenceEquals(text, citation.Text)
            ? citation
            : citation with { Text = text, Date = isDated ? citation.Date : null };
    }

    private static ParagraphModel Read(string label, ResolutionParagraph paragraph) => new()
    {
        Label = label,
        Kind = paragraph.Kind,
        Number = paragraph.Number.ToEquatableArray(),
        Level = paragraph.Level,
        Section = paragraph.Section,
        Text = CarriableText.Of(paragraph.Text.Text),
        Verb = paragraph.Verb is { } verb ? Clean(verb) : null,
        Actions = paragraph.Actions.Map(Read),
        Citations = paragraph.Citations.Map(Clean),
        CrossReferences = paragraph.CrossReferences.Map(Clean),
        Mentions = paragraph.Actors.Map(Clean),
        Footnotes = paragraph.Footnotes.Map(static reference => new FootnoteMarker(reference.Marker, reference.Offset)),
    };

    private static VerbPhrase Clean(VerbPhrase phrase)
    {
        var text = CarriableText.Of(phrase.Text);
        return ReferenceEquals(text, phrase.Text) ? phrase : phrase with { Text = text };
    }

    private static CrossReference Clean(CrossReference reference)
    {
        var text = CarriableText.Of(reference.Text);
        return ReferenceEquals(text, reference.Text) ? reference : reference with { Text = text };
    }

    private static ActorMention Clean(ActorMention mention)
    {
        var text = CarriableText.Of(mention.Text);
        return ReferenceEquals(text, mention.Text) ? mention : mention with { Text = text };
    }

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
