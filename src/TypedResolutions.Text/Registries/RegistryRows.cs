using TypedResolutions.Text.Registries.Csv;

namespace TypedResolutions.Text.Registries;

/// <summary>What a registry file holds: actors or instruments, and what is off in it.</summary>
public sealed class RegistryRows
{
    internal RegistryRows(
        IReadOnlyList<ActorEntry> actors,
        IReadOnlyList<InstrumentEntry> instruments,
        IReadOnlyList<Problem> problems)
    {
        Actors = actors;
        Instruments = instruments;
        Problems = problems;
    }

    /// <summary>Gets the actors, in the order of the file.</summary>
    public IReadOnlyList<ActorEntry> Actors { get; }

    /// <summary>Gets the instruments, in the order of the file.</summary>
    public IReadOnlyList<InstrumentEntry> Instruments { get; }

    /// <summary>Gets what is off in the file, in its order. A row that is off is left out.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>
    /// Reads a registry file: RFC 4180, the first line names the columns. A file with a <c>symbol</c> column holds
    /// instruments, any other one actors. A byte order mark and any line end are fine. Columns: <c>id</c>, <c>kind</c>, and for each language its code and
    /// <c>code_forms</c> (separated by <c>|</c>); optional <c>parent</c>, <c>acronym</c>, <c>symbol</c>, <c>reference</c>,
    /// <c>date</c>.
    /// </summary>
    /// <param name="text">The whole text of the file.</param>
    /// <returns>The rows that are right, and the problems of the others. Never throws on any text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static RegistryRows Read(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        return RegistryFileReader.Read(text);
    }
}
