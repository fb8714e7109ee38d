namespace TypedResolutions.Accuracy.Truths;

/// <summary>The F1 to reach over all texts that have a truth.</summary>
internal static class TruthTargets
{
    /// <summary>Gets the target of a kind of fact; null where none is set.</summary>
    public static double? Of(FactKind kind) => kind switch
    {
        FactKind.Citations => 0.99,
        FactKind.NamedInstruments => 0.95,
        FactKind.Actors => 0.97,
        FactKind.Addressees => 0.93,
        FactKind.Verbs => 0.99,
        _ => null,
    };
}
