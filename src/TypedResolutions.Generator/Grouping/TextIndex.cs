using System.Collections.Immutable;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Grouping;

/// <summary>The texts of the project by resolution, in an order that does not depend on that of the files.</summary>
internal sealed class TextIndex : IEquatable<TextIndex>
{
    private readonly EquatableArray<ResolutionText> texts;
    private readonly Dictionary<string, List<ResolutionText>> byResolution = new(StringComparer.Ordinal);

    private TextIndex(EquatableArray<ResolutionText> texts)
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

    public static TextIndex Create(ImmutableArray<ResolutionText> texts, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new TextIndex(texts
            .OrderBy(text => text.Symbol, StringComparer.Ordinal)
            .ThenBy(text => LanguageCodes.CodeOf(text.Language), StringComparer.Ordinal)
            .ThenBy(text => text.Path, StringComparer.Ordinal)
            .ToEquatableArray());
    }

    /// <summary>Gets the texts of a resolution, by language and then by path.</summary>
    public IReadOnlyList<ResolutionText> TextsOf(string symbol) =>
        byResolution.TryGetValue(TypeNames.ResolutionIdentifier(symbol), out var parallel) ? parallel : [];

    public bool Equals(TextIndex? other) => other is not null && texts.Equals(other.texts);

    public override bool Equals(object? obj) => Equals(obj as TextIndex);

    public override int GetHashCode() => texts.GetHashCode();
}
