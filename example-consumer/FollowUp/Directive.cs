using TypedResolutions;

namespace ExampleConsumer.FollowUp;

/// <summary>One thing that a resolution asks for or decides.</summary>
/// <param name="Paragraph">Where it stands.</param>
/// <param name="Action">What is asked, and of whom.</param>
/// <param name="Words">The words of the text, from the verb up to the next one.</param>
internal sealed record Directive(Paragraph Paragraph, ParagraphAction Action, string Words)
{
    /// <summary>Gets those who have to act; what an organ decides is its own task.</summary>
    public IReadOnlyList<Actor> ResponsibleActors =>
        Action.Addressees.Count > 0 || Paragraph.Resolution.AdoptingOrgan is not { } organ
            ? Action.Addressees
            : Action.Force == Force.Decides ? [organ] : [];

    /// <summary>Gets the instruments that the paragraph cites, each once.</summary>
    public IEnumerable<Instrument> Instruments => Paragraph.Citations.Select(citation => citation.Instrument).Distinct();

    /// <summary>Gets by when; null where the text sets no time.</summary>
    public SessionDeadline? Deadline => SessionDeadline.Of(Action, Paragraph.Resolution);
}
