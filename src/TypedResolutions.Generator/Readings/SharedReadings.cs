using System.Runtime.CompilerServices;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Registries;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Generator.Readings;

/// <summary>
/// Keeps what the generator read for the analyzers, which run behind it over the same texts, again with every keystroke in
/// an editor. A reading lives as long as the content it was read from, and says nothing that reading it again would not.
/// </summary>
internal static class SharedReadings
{
    private static readonly ConditionalWeakTable<string, Shelf> Shelves = new();

    /// <summary>Gets what was read in a file, and reads it where nobody has; null where it is none of the texts that are taken.</summary>
    /// <param name="file">The file.</param>
    /// <param name="registry">The actors and instruments that are known.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static TextReading? Of(TextFile file, RegistryContents registry, CancellationToken cancellationToken)
    {
        if (file.Content.Length == 0)
        {
            return Read(file, registry, cancellationToken);
        }

        var shelf = Shelves.GetOrCreateValue(file.Content);

        // One analyzer reads, the others wait for it: they all ask for all files.
        lock (shelf)
        {
            if (shelf.TryFind(file, registry, out var known))
            {
                return known;
            }

            var reading = Read(file, registry, cancellationToken);
            shelf.Put(file, registry, reading);
            return reading;
        }
    }

    /// <summary>Keeps what was read in a file; of an empty one, whose content lives for ever, nothing.</summary>
    public static void Keep(TextFile file, RegistryContents registry, TextReading? reading)
    {
        if (file.Content.Length == 0)
        {
            return;
        }

        var shelf = Shelves.GetOrCreateValue(file.Content);
        lock (shelf)
        {
            shelf.Put(file, registry, reading);
        }
    }

    private static TextReading? Read(TextFile file, RegistryContents registry, CancellationToken cancellationToken) =>
        file.Parse(registry, cancellationToken) is { } document
            ? TextReading.Of(document, ResolutionPart.AllOf(document).ToArray())
            : null;

    /// <summary>The readings of one content: of one file, mostly, in one project.</summary>
    private sealed class Shelf
    {
        /// <summary>A content that many files share is read anew: nothing is kept without end.</summary>
        private const int Most = 4;

        private readonly List<Kept> readings = new(1);

        public bool TryFind(TextFile file, RegistryContents registry, out TextReading? reading)
        {
            foreach (var kept in readings)
            {
                if (kept.IsOf(file, registry))
                {
                    reading = kept.Reading;
                    return true;
                }
            }

            reading = null;
            return false;
        }

        public void Put(TextFile file, RegistryContents registry, TextReading? reading)
        {
            readings.RemoveAll(kept => kept.IsOf(file, registry));
            if (readings.Count == Most)
            {
                readings.RemoveAt(0);
            }

            readings.Add(new Kept(file, registry.Fingerprint, reading));
        }
    }

    /// <summary>A reading with all that it depends on; of the registries their fingerprint, since they are large and go sooner.</summary>
    private sealed record Kept(TextFile File, string Registry, TextReading? Reading)
    {
        public bool IsOf(TextFile file, RegistryContents registry) =>
            File.Equals(file) && string.Equals(Registry, registry.Fingerprint, StringComparison.Ordinal);
    }
}
