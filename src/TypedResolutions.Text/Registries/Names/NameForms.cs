namespace TypedResolutions.Text.Registries.Names;

/// <summary>Takes the forms of all names in a language out of the registry.</summary>
internal static class NameForms
{
    public static IEnumerable<NameForm<ActorEntry>> OfActors(IEnumerable<ActorEntry> actors, Language language) =>
        actors.SelectMany(actor => OfNames(actor, actor.Names, language));

    public static IEnumerable<NameForm<InstrumentEntry>> OfInstruments(
        IEnumerable<InstrumentEntry> instruments, Language language) =>
        instruments.SelectMany(instrument => OfNames(instrument, instrument.Names, language));

    private static IEnumerable<NameForm<T>> OfNames<T>(T entry, RegistryNames names, Language language)
        where T : class
    {
        var official = names.Official(language);
        if (official.Length > 0)
        {
            yield return new NameForm<T>(official, entry, NameRank.Official);
        }

        foreach (var form in names.Forms(language))
        {
            yield return new NameForm<T>(form, entry, NameRank.Form);
        }
    }
}
