#if TYPEDRESOLUTIONS_TEXT
namespace TypedResolutions.Text;
#else
namespace TypedResolutions;
#endif

/// <summary>Tells with which force each canonical verb binds.</summary>
public static class VerbForces
{
    /// <summary>Gets the force of a verb.</summary>
    /// <param name="verb">The canonical verb.</param>
    /// <returns>The force; <see cref="Force.Declares"/> for <see cref="Verb.Unknown"/>.</returns>
    public static Force ForceOf(Verb verb)
    {
        switch (verb)
        {
            case Verb.AppealsTo:
            case Verb.CallsFor:
            case Verb.CallsUpon:
            case Verb.DrawsAttention:
            case Verb.Encourages:
            case Verb.Exhorts:
            case Verb.Invites:
            case Verb.Proposes:
            case Verb.Recommends:
            case Verb.Reminds:
            case Verb.Urges:
                return Force.Recommends;
            case Verb.Asks:
            case Verb.Demands:
            case Verb.Directs:
            case Verb.Entrusts:
            case Verb.Insists:
            case Verb.Requests:
                return Force.Requests;
            case Verb.Admits:
            case Verb.Adopts:
            case Verb.Agrees:
            case Verb.Amends:
            case Verb.Appoints:
            case Verb.Appropriates:
            case Verb.Approves:
            case Verb.Assesses:
            case Verb.Authorizes:
            case Verb.Continues:
            case Verb.Decides:
            case Verb.Determines:
            case Verb.Elects:
            case Verb.Endorses:
            case Verb.Establishes:
            case Verb.Extends:
            case Verb.Maintains:
            case Verb.Proclaims:
            case Verb.Refers:
            case Verb.Submits:
            case Verb.Suspends:
            case Verb.Terminates:
            case Verb.Undertakes:
                return Force.Decides;
            default:
                return Force.Declares;
        }
    }
}
