namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>To whom a report goes, and through whom. Places are those of the folded text.</summary>
internal sealed class ReportRecipients(int start)
{
    /// <summary>Gets the actors who are reported to.</summary>
    public List<string> ActorIds { get; } = new();

    /// <summary>Gets the actors through whom the report goes.</summary>
    public List<string> Through { get; } = new();

    /// <summary>Gets where the words start that name them: no scope goes on behind one.</summary>
    public List<int> Starts { get; } = new();

    /// <summary>Gets just behind the words for each place at which recipients are named.</summary>
    public List<int> Ends { get; } = new();

    /// <summary>Gets just behind the first words for who is reported to; where the duty starts if the text names none.</summary>
    public int End => Ends.Count > 0 ? Ends[0] : start;
}
