using System.Diagnostics.CodeAnalysis;
using System.Text;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Registries.Csv;
using TypedResolutions.Text.Registries.Names;

namespace TypedResolutions.Text.Registries;

/// <summary>The actors and instruments that the parser knows. Never changed once made, safe to share.</summary>
public sealed class Registry
{
    private static readonly Lazy<Registry> BuiltIn = new(LoadBuiltIn);

    private readonly Dictionary<string, ActorEntry> actorsById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InstrumentEntry> instrumentsByKey = new(StringComparer.Ordinal);
    private readonly Lazy<TreatyReferences> treatyReferences;
    private readonly PerLanguage<RegistryIndexes> indexes;
    private readonly ILookup<string, ActorEntry> officersByBody;
    private readonly ILookup<string, InstrumentEntry> instrumentsBySymbol;

    private readonly HashSet<string> ownActors;
    private readonly HashSet<string> ownInstruments;

    private Registry(
        IReadOnlyList<ActorEntry> actors,
        IReadOnlyList<InstrumentEntry> instruments,
        IEnumerable<string> ownActors,
        IEnumerable<string> ownInstruments)
    {
        Actors = actors;
        Instruments = instruments;
        this.ownActors = new(ownActors, StringComparer.Ordinal);
        this.ownInstruments = new(ownInstruments, StringComparer.Ordinal);
        foreach (var actor in actors)
        {
            actorsById[actor.Id] = actor;
        }

        instrumentsBySymbol = instruments
            .Where(static instrument => instrument.Symbol is not null)
            .ToLookup(static instrument => instrument.Symbol!, StringComparer.Ordinal);
        officersByBody = actors
            .Where(static actor => actor.Kind == ActorKind.Official && actor.Parent is not null)
            .ToLookup(static actor => actor.Parent!, StringComparer.Ordinal);
        AddKeys(instruments.Where(instrument => this.ownInstruments.Contains(instrument.Id)).ToArray());
        AddKeys(instruments);

        treatyReferences = new Lazy<TreatyReferences>(() => new TreatyReferences(Instruments));
        indexes = new(language => new RegistryIndexes(
            language,
            NameForms.OfActors(Actors, this.ownActors, language.Language),
            NameForms.OfInstruments(Instruments, this.ownInstruments, language.Language),
            Actors));
    }

    /// <summary>Gets the registry that comes with the product.</summary>
    public static Registry Default => BuiltIn.Value;

    /// <summary>Gets all actors, in ordinal order of their ids.</summary>
    public IReadOnlyList<ActorEntry> Actors { get; }

    /// <summary>Gets all instruments, in ordinal order of their ids.</summary>
    public IReadOnlyList<InstrumentEntry> Instruments { get; }

    /// <summary>Finds an actor.</summary>
    /// <param name="id">The actor's id.</param>
    /// <param name="actor">The actor.</param>
    /// <returns>Whether there is one; there is none for the unregistered actors that a text names.</returns>
    public bool TryGetActor(string id, [NotNullWhen(true)] out ActorEntry? actor) => actorsById.TryGetValue(id, out actor);

    /// <summary>Finds an instrument.</summary>
    /// <param name="symbolOrId">The canonical symbol or the id.</param>
    /// <param name="instrument">The instrument.</param>
    /// <returns>Whether the registry names it.</returns>
    public bool TryGetInstrument(string symbolOrId, [NotNullWhen(true)] out InstrumentEntry? instrument) =>
        instrumentsByKey.TryGetValue(symbolOrId, out instrument);

    /// <summary>Finds all instruments of a document: a resolution may hold two declarations as annexes.</summary>
    /// <param name="symbol">The canonical symbol.</param>
    /// <returns>The user's own, where they have the symbol; else those that come with the product.</returns>
    public IReadOnlyList<InstrumentEntry> InstrumentsOf(string symbol)
    {
        var all = instrumentsBySymbol[symbol].ToArray();
        var own = Array.FindAll(all, instrument => ownInstruments.Contains(instrument.Id));
        return own.Length > 0 ? own : all;
    }

    /// <summary>
    /// Makes a registry with the rows of a user's file. Theirs win: a row of the same id takes the place of the one here,
    /// except for the fields that it leaves empty, and a name or symbol that both have means theirs.
    /// </summary>
    /// <param name="rows">What the file holds.</param>
    /// <returns>The new registry; this one where the file holds nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public Registry With(RegistryRows rows)
    {
        if (rows is null)
        {
            throw new ArgumentNullException(nameof(rows));
        }

        if (rows.Actors.Count == 0 && rows.Instruments.Count == 0)
        {
            return this;
        }

        return new Registry(
            Merge(Actors, rows.Actors, static actor => actor.Id, static (newer, older) => newer.Over(older)),
            Merge(Instruments, rows.Instruments, static instrument => instrument.Id, static (newer, older) => newer.Over(older)),
            ownActors.Concat(rows.Actors.Select(static actor => actor.Id)),
            ownInstruments.Concat(rows.Instruments.Select(static instrument => instrument.Id)));
    }

    /// <summary>Gets the treaties by their place in the treaty series.</summary>
    internal TreatyReferences TreatyReferences => treatyReferences.Value;

    /// <summary>Gets the index of the actors' names in a language.</summary>
    internal NameIndex<ActorEntry> ActorNames(Language language) => indexes[language].Actors;

    /// <summary>Gets the index of the instruments' names in a language.</summary>
    internal NameIndex<InstrumentEntry> InstrumentNames(Language language) => indexes[language].Instruments;

    /// <summary>Gets the officers of a body: its head, its spokesman.</summary>
    internal IEnumerable<ActorEntry> OfficersOf(string bodyId) => officersByBody[bodyId];

    /// <summary>Gets the index of what is nearly an actor's name in a language.</summary>
    internal NearMissIndex NearMisses(Language language) => indexes[language].NearMisses;

    private static Registry LoadBuiltIn() => new(
        Merge([], LoadRows("actors.csv").Actors, static actor => actor.Id, static (newer, older) => newer.Over(older)),
        Merge([], LoadRows("instruments.csv").Instruments, static instrument => instrument.Id, static (newer, older) => newer.Over(older)),
        [],
        []);

    private static RegistryRows LoadRows(string resource)
    {
        using var stream = typeof(Registry).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException("The resource " + resource + " is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return RegistryFileReader.Read(reader.ReadToEnd());
    }

    private static T[] Merge<T>(
        IReadOnlyList<T> older, IReadOnlyList<T> newer, Func<T, string> idOf, Func<T, T, T> merge)
    {
        var merged = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in older.Concat(newer))
        {
            merged[idOf(entry)] = merged.TryGetValue(idOf(entry), out var known) ? merge(entry, known) : entry;
        }

        return merged.Values.ToArray();
    }

    private void AddKeys(IReadOnlyList<InstrumentEntry> entries)
    {
        foreach (var instrument in entries)
        {
            AddKey(instrument.Id, instrument);
        }

        foreach (var instrument in entries)
        {
            AddKey(instrument.Symbol, instrument);
        }
    }

    private void AddKey(string? key, InstrumentEntry instrument)
    {
        if (key is not null && !instrumentsByKey.ContainsKey(key))
        {
            instrumentsByKey.Add(key, instrument);
        }
    }
}
