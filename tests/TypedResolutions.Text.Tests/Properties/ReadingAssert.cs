using System.Globalization;
using TypedResolutions.Text.Characters;

namespace TypedResolutions.Text.Tests.Properties;

/// <summary>Asserts what holds for the reading of every text.</summary>
internal static class ReadingAssert
{
    public static void SpansLieInFile(string text, ResolutionDocument document)
    {
        var file = new SourceSpan(0, text.Length);
        Assert.All(document.Paragraphs, paragraph => Assert.True(file.Contains(paragraph.Span) && file.Contains(paragraph.Text.Span)));
        Assert.All(document.Paragraphs.SelectMany(static paragraph => paragraph.Footnotes), mark => Assert.True(file.Contains(mark.Span)));
        Assert.All(document.Footnotes, footnote => Assert.True(file.Contains(footnote.Span)));
        Assert.All(document.Problems, problem => Assert.True(file.Contains(problem.Span)));
    }

    public static void ParagraphsContainTheirItems(ResolutionDocument document)
    {
        var open = new Stack<ResolutionParagraph>();
        var last = 0;
        foreach (var paragraph in document.Paragraphs)
        {
            Assert.True(paragraph.Span.Start >= last, "out of order");
            last = paragraph.Span.Start;
            while (open.Count > 0 && open.Peek().Span.End <= paragraph.Span.Start)
            {
                open.Pop();
            }

            Assert.True(
                open.Count == 0 || open.Peek().Span.Contains(paragraph.Span),
                open.Count == 0 ? string.Empty : $"{open.Peek().Label} {open.Peek().Span} and {paragraph.Label} {paragraph.Span} overlap");
            Assert.True(
                open.Count == 0 || paragraph.Level > open.Peek().Level || paragraph.Kind == ParagraphKind.Heading,
                $"{paragraph.Label} stands inside {(open.Count == 0 ? string.Empty : open.Peek().Label)}: only items and headings may");
            open.Push(paragraph);
        }
    }

    /// <summary>The one change that is made: any run of blanks is one blank.</summary>
    public static void TextStandsInFile(string source, ResolutionDocument document)
    {
        var text = PrintedText.Of(source).Text;
        Assert.Equal(source.Length, text.Length);
        foreach (var paragraph in document.Paragraphs.Select(static paragraph => paragraph.Text))
        {
            for (var i = 0; i < paragraph.Text.Length; i++)
            {
                var there = text[paragraph.ToSource(i)];
                Assert.Equal(there, paragraph.Text[i] == ' ' && char.IsWhiteSpace(there) ? there : paragraph.Text[i]);
            }
        }
    }

    public static string Outline(ResolutionDocument document) => string.Join(
        '\n',
        document.Paragraphs.Select(static paragraph => string.Join(
            '|',
            paragraph.Label,
            paragraph.Kind,
            paragraph.Line.ToString(CultureInfo.InvariantCulture),
            paragraph.Verb?.Verb,
            paragraph.Text.Text,
            string.Join(',', paragraph.Citations.Select(static citation => citation.Instrument)),
            string.Join(',', paragraph.Actors.Select(static actor => actor.ActorId))))
            .Prepend($"{document.IsResolution} {document.Symbol} {document.Session} {document.AdoptedOn} {document.Title}"));
}
