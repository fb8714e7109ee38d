using System.Collections.Immutable;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Generator.Grouping;

/// <summary>The texts of the project by resolution, in an order that does not depend on that of the files.</summary>
/// <remarks>
/// Two indexes are equal only where they hold the very same instances: which text leads a group is asked by instance,
/// so that of two equal texts one alone leads. By value, an index would outlive texts that were removed and came back.
/// </remarks>
internal sealed class TextIndex : IEquatable<TextIndex>
{
    private readonly ResolutionText[] texts;
    private readonly Dictionary<string, List<ResolutionText>> byResolution = new(StringComparer.Ordinal);

    private TextIndex(ResolutionText[] texts)
    {
        this.texts = texts;
        foreach (var text in texts)
        {
            var identifier = TypeNames.ResolutionIdentifier(text.Symbol);
            if (!byResolution.TryGetValue(identifier, out var parallel))
            {
                byResolution.Add(identifier, parallel = []);
            }

            parallel.Add(text);
        }
    }

    public IReadOnlyList<ResolutionText> Texts => texts;

    public static TextIndex Create(ImmutableArray<EquatableArray<ResolutionText>> files, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new TextIndex(ParallelOrder.Of(files.SelectMany(static texts => texts)).ToArray());
    }

    /// <summary>Gets the texts of a resolution, in <see cref="ParallelOrder"/>.</summary>
    public IReadOnlyList<ResolutionText> TextsOf(string symbol) =>
        byResolution.TryGetValue(TypeNames.ResolutionIdentifier(symbol), out var parallel) ? parallel : [];

    public bool Equals(TextIndex? other)
    {
        if (other is null || other.texts.Length != texts.Length)
        {
            return false;
        }

        for (var i = 0; i < texts.Length; i++)
        {
            if (!ReferenceEquals(texts[i], other.texts[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as TextIndex);

    public override int GetHashCode() => texts.Length;
}
