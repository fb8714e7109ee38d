namespace TypedResolutions.Text.Traceability;

/// <summary>One thing that a listed paragraph does.</summary>
/// <param name="Verb">The canonical verb.</param>
/// <param name="Addressees">The ids of the actors asked to act.</param>
public sealed record ListedAction(Verb Verb, IReadOnlyList<string> Addressees)
{
    /// <summary>Gets how strongly it binds.</summary>
    public Force Force => VerbForces.ForceOf(Verb);
}
