namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>
/// The verbs that are an action of the organ wherever they stand. The others (supports, continues, establishes, 通过) are
/// as often what someone else does, or a preposition, and count only where they open a paragraph.
/// </summary>
internal static class MayStandInside
{
    public static bool Contains(Verb verb, ParagraphKind kind)
    {
        if (DirectiveVerbs.Contains(verb))
        {
            // "a letter drawing attention to ..." is someone else's; the organ draws attention where it starts to speak.
            return verb != Verb.DrawsAttention;
        }

        switch (verb)
        {
            case Verb.Acknowledges:
            case Verb.Affirms:
            case Verb.Agrees:
            case Verb.Applauds:
            case Verb.Approves:
            case Verb.Authorizes:
            case Verb.BearsInMind:
            case Verb.Commends:
            case Verb.Condemns:
            case Verb.Congratulates:
            case Verb.Decides:
            case Verb.Declares:
            case Verb.Deplores:
            case Verb.Determines:
            case Verb.Emphasizes:
            case Verb.Endorses:
            case Verb.ExpressesAppreciation:
            case Verb.ExpressesConcern:
            case Verb.ExpressesConfidence:
            case Verb.ExpressesConviction:
            case Verb.ExpressesDetermination:
            case Verb.ExpressesHope:
            case Verb.ExpressesIntention:
            case Verb.ExpressesReadiness:
            case Verb.ExpressesRegret:
            case Verb.ExpressesSatisfaction:
            case Verb.ExpressesSolidarity:
            case Verb.ExpressesSupport:
            case Verb.ExpressesSympathy:
            case Verb.Highlights:
            case Verb.IsAlarmed:
            case Verb.IsCognizant:
            case Verb.IsConcerned:
            case Verb.IsConvinced:
            case Verb.LooksForward:
            case Verb.Notes:
            case Verb.PaysTribute:
            case Verb.Reaffirms:
            case Verb.Recalls:
            case Verb.Recognizes:
            case Verb.Recommits:
            case Verb.Regrets:
            case Verb.Reiterates:
            case Verb.Rejects:
            case Verb.Stresses:
            case Verb.TakesNote:
            case Verb.Thanks:
            case Verb.Underlines:
            case Verb.Welcomes:
                return true;
            case Verb.Rejoices:
                // "encouraged Member States to ..." in a recital tells what someone else did.
                return kind != ParagraphKind.Preambular;
            default:
                return false;
        }
    }
}
