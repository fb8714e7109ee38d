using TypedResolutions.Text;

namespace TypedResolutions.Tool.Inspection;

/// <summary>Finds texts with the same symbol and language, as the generator does for a project.</summary>
internal sealed class DuplicateTexts
{
    private readonly Dictionary<(string Symbol, Language Language), string> files = [];

    /// <summary>Takes note of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The diagnostic, where an earlier text has its symbol and language.</returns>
    public IEnumerable<FileDiagnostic> Add(CheckedText text)
    {
        if (text.Symbol is null || files.TryAdd((text.Symbol, text.Language), text.File))
        {
            return [];
        }

        var problem = new Problem(
            ProblemKind.DuplicateSymbolAndLanguage,
            default,
            [text.Symbol, text.Language.ToString(), files[(text.Symbol, text.Language)]]);
        return [FileDiagnostic.Of(problem, new LineMap(string.Empty))];
    }
}
