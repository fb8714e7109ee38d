
namespace TypedResolutions.Text.Registries.Names;

/// <summary>Takes the forms of all names in a language out of the registry.</summary>
internal static class NameForms
{
    /// <summary>Takes the forms of actors.</summary>
    /// <param name="actors">The actors.</param>
    /// <param name="own">The ids of those that the user added or changed.</param>
    /// <param name="language">The language.</param>
    public static IEnumerable<NameForm<ActorEntry>> OfActors(
        IEnumerable<ActorEntry> actors, ISet<string> own, Language language) =>
        actors.SelectMany(actor => OfNames(actor, actor.Names, own.Contains(actor.Id), language)
            .Select(form => form with { IsAbbreviation = IsAbbreviation(form, actor, language) }));

    /// <summary>Takes the forms of instruments.</summary>
    /// <param name="instruments">The instruments.</param>
    /// <param name="own">The ids of those that the user added or changed.</param>
    /// <param name="language">The language.</param>
    public static IEnumerable<NameForm<InstrumentEntry>> OfInstruments(
        IEnumerable<InstrumentEntry> instruments, ISet<string> own, Language language) =>
        instruments.SelectMany(instrument => OfNames(instrument, instrument.Names, own.Contains(instrument.Id), language));

    /// <summary>Bodies are abbreviated; 小岛屿国家 are no less small island developing States.</summary>
    private static bool IsAbbreviation(NameForm<ActorEntry> form, ActorEntry actor, Language language) =>
        form.Rank is NameRank.Form or NameRank.OwnForm
        && ActorKinds.IsBody(actor.Kind)
        && HanAbbreviation.Is(form.Text, actor.Names.Official(language));

    private static IEnumerable<NameForm<T>> OfNames<T>(T entry, RegistryNames names, bool isOwn, Language language)
        where T : class
    {
        var official = names.Official(language);
        if (official.Length > 0)
        {
            yield return new NameForm<T>(official, entry, isOwn ? NameRank.OwnOfficial : NameRank.Official);
        }

        foreach (var form in names.Forms(language))
        {
            yield return new NameForm<T>(form, entry, isOwn ? NameRank.OwnForm : NameRank.Form);
        }
    }
}
