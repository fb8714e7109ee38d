using System.Globalization;
using TypedResolutions.Text.Grammar;

namespace TypedResolutions.Text;

/// <summary>Reads the text of a resolution. Total: any string gives a document, none throws.</summary>
public static class ResolutionParser
{
    /// <summary>The most UTF-16 code units that a text may have: far more than any resolution.</summary>
    public const int MaximumLength = 8 * 1024 * 1024;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The whole text of the file.</param>
    /// <param name="options">What is known of it; null for nothing.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What was read. Where the text is no resolution, <see cref="ResolutionDocument.IsResolution"/> is false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ResolutionDocument Parse(
        string text,
        ResolutionParseOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (text.Length > MaximumLength)
        {
            return TooLarge(text.Length);
        }

        return DocumentReader.Read(text, options ?? ResolutionParseOptions.Default, cancellationToken);
    }

    /// <summary>Tells from the head of a text whether it reads as a resolution, without reading all of it.</summary>
    /// <param name="text">The whole text of the file.</param>
    /// <param name="options">What is known of it; null for nothing.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool LooksLikeResolution(string text, ResolutionParseOptions? options = null) =>
        DocumentReader.LooksLikeResolution(
            text ?? throw new ArgumentNullException(nameof(text)), options ?? ResolutionParseOptions.Default);

    /// <summary>A text over the limit is not read at all: it is no resolution, and says why.</summary>
    private static ResolutionDocument TooLarge(int length) => new()
    {
        IsResolution = false,
        Language = default,
        Problems =
        [
            new Problem(
                ProblemKind.TextTooLarge,
                default,
                [length.ToString(CultureInfo.InvariantCulture), MaximumLength.ToString(CultureInfo.InvariantCulture)]),
        ],
        Lines = new LineMap(string.Empty),
    };
}
