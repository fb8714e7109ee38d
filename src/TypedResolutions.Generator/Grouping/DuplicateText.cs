using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Grouping;

/// <summary>A text that has the symbol and language of another one, and is left out.</summary>
internal sealed record DuplicateText(string Symbol, Language Language, string Path, string FirstPath)
{
    public static EquatableArray<DuplicateText> FindAll(TextIndex index, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var duplicates = new List<DuplicateText>();
        foreach (var symbol in index.Texts.Select(text => text.Symbol).Distinct(StringComparer.Ordinal))
        {
            var first = new Dictionary<Language, ResolutionText>();
            foreach (var text in index.TextsOf(symbol))
            {
                if (!first.TryGetValue(text.Language, out var other))
                {
                    first.Add(text.Language, text);
                }
                else if (string.Equals(text.Symbol, symbol, StringComparison.Ordinal))
                {
                    duplicates.Add(new DuplicateText(symbol, text.Language, text.Path, other.Path));
                }
            }
        }

        return duplicates.ToEquatableArray();
    }
}
