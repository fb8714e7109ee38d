using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// The indexes of a registry's names in one language. They are built together, since they share the numbers of their words.
/// </summary>
internal sealed class RegistryIndexes
{
    /// <summary>Builds the indexes.</summary>
    /// <param name="language">The language.</param>
    /// <param name="actors">The forms of the actors' names.</param>
    /// <param name="instruments">The forms of the instruments' names.</param>
    /// <param name="bodies">The actors among which near misses are looked for.</param>
    public RegistryIndexes(
        LanguageData language, IEnumerable<NameForm<ActorEntry>> actors, IEnumerable<NameForm<InstrumentEntry>> instruments, IEnumerable<ActorEntry> bodies)
    {
        var lexicon = new NameLexicon(WordStemmer.Of(language));
        Actors = NameIndex.Create(language, lexicon, actors);
        Instruments = NameIndex.Create(language, lexicon, instruments);
        NearMisses = NearMissIndex.Create(language, lexicon, bodies);
    }

    /// <summary>Gets the index of the actors' names.</summary>
    public NameIndex<ActorEntry> Actors { get; }

    /// <summary>Gets the index of the instruments' names.</summary>
    public NameIndex<InstrumentEntry> Instruments { get; }

    /// <summary>Gets the index of what is nearly an actor's name.</summary>
    public NearMissIndex NearMisses { get; }
}
