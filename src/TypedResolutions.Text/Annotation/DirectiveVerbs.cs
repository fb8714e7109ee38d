namespace TypedResolutions.Text.Annotation;

/// <summary>The verbs that ask someone to act, and so have addressees.</summary>
internal static class DirectiveVerbs
{
    public static bool Contains(Verb verb) =>
        VerbForces.ForceOf(verb) is Force.Recommends or Force.Requests && verb is not Verb.Proposes;
}
