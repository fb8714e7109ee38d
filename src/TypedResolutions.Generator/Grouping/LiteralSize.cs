using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Grouping;

/// <summary>How much of the 16 MB of string literals that an assembly may have the texts take.</summary>
/// <param name="Megabytes">
/// What the words of paragraphs take where the C# version has no other literals, rounded up so that an edit does not change it.
/// </param>
/// <param name="HoldsDetails">Whether there is room for what paragraphs do, cite and name, which any C# version writes so.</param>
internal sealed record LiteralSize(int Megabytes, bool HoldsDetails)
{
    private const int BytesInMegabyte = 1024 * 1024;

    /// <summary>The rest is for the literals of the user's own code.</summary>
    private const int MegabytesForDetails = 13;

    public static LiteralSize Of(TextIndex index, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var words = 0L;
        var details = 0L;
        foreach (var text in index.Texts)
        {
            foreach (var paragraph in text.Paragraphs)
            {
                words += paragraph.Text.Length;
                details += paragraph.Kind == ParagraphKind.Heading ? 0 : DetailsOf(paragraph);
            }
        }

        return new LiteralSize(MegabytesOf(words), MegabytesOf(details) <= MegabytesForDetails);
    }

    /// <summary>Counts about the characters of a paragraph's records: names, and for each record what it has of numbers.</summary>
    private static int DetailsOf(ParagraphModel paragraph)
    {
        const int Fingerprint = 20;
        const int Action = 8;
        const int ActionPart = 60;
        const int Citation = 28;
        const int Mention = 11;
        const int Reference = 20;

        var characters = Fingerprint + (Reference * (paragraph.CrossReferences.Count + paragraph.Footnotes.Count));
        foreach (var action in paragraph.Actions)
        {
            characters += Action + (action is { Reporting: null, Agenda: null, Mandate: null, Seizure: null } ? 0 : ActionPart);
            foreach (var addressee in action.Addressees)
            {
                characters += addressee.Length;
            }
        }

        foreach (var citation in paragraph.Citations)
        {
            characters += Citation + citation.Instrument.Length;
        }

        foreach (var mention in paragraph.Mentions)
        {
            characters += Mention + mention.ActorId.Length;
        }

        return characters;
    }

    private static int MegabytesOf(long characters) =>
        (int)(((characters * sizeof(char)) + BytesInMegabyte - 1) / BytesInMegabyte);
}
