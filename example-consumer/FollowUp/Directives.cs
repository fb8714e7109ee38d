using TypedResolutions;

namespace ExampleConsumer.FollowUp;

/// <summary>Finds what a resolution asks for.</summary>
internal static class Directives
{
    /// <summary>Lists what the operative paragraphs ask for or decide, in the order of the text.</summary>
    public static IReadOnlyList<Directive> Of(Resolution resolution) =>
    [
        .. from paragraph in resolution.Operative
           from index in Enumerable.Range(0, paragraph.Actions.Count)
           where paragraph.Actions[index].Force != Force.Declares
           select new Directive(paragraph, paragraph.Actions[index], WordsOf(paragraph, index)),
    ];

    private static string WordsOf(Paragraph paragraph, int index)
    {
        var start = paragraph.Actions[index].Phrase.Span.Start;
        var end = index + 1 < paragraph.Actions.Count
            ? paragraph.Actions[index + 1].Phrase.Span.Start
            : paragraph.Text.Length;
        return paragraph.Text[start..end].TrimEnd('，', '；', '。', ' ');
    }
}
