using TypedResolutions.Generator.Models;

namespace TypedResolutions.Generator.Grouping;

/// <summary>
/// How many bytes the texts take as string literals, rounded up to whole megabytes so that an edit does not change it.
/// </summary>
internal sealed record LiteralSize(int Megabytes)
{
    private const int BytesInMegabyte = 1024 * 1024;

    public static LiteralSize Of(TextIndex index, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var characters = 0L;
        foreach (var text in index.Texts)
        {
            foreach (var paragraph in text.Paragraphs)
            {
                characters += paragraph.Text.Length;
            }
        }

        return new LiteralSize((int)(((characters * sizeof(char)) + BytesInMegabyte - 1) / BytesInMegabyte));
    }
}
