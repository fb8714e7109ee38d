using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <content>
/// The declarations and outcome documents that a resolution adopts in its body: "Adopts the following outcome document:",
/// a title, and a text with a preamble, paragraphs or articles of its own (General Assembly resolutions 60/1, 70/1).
/// </content>
internal sealed partial class BodyReader
{
    /// <summary>Whether the text is the one that the resolution adopts.</summary>
    private bool isAdoptedText;

    /// <summary>Tells whether a line opens a paragraph that ends in a colon before the title, the articles or the first number of a text.</summary>
    private bool IntroducesText(SourceLine line)
    {
        var behind = outline.EndOfParagraph(line.Index, out var stop) + 1;
        while (behind < lines.Count && lines[behind].Kind != LineKind.Text)
        {
            behind++;
        }

        if (numbering.Last > 0 || behind >= lines.Count)
        {
            return false;
        }

        var next = lines[behind];
        return IsArticle(next, out _)
            || (stop == ':' && (next.HeadingLevel > 0 || HeadingDetector.IsHeading(source, next, NextText(next), true, false, language)
                || (MarkerReader.TryRead(source, next, language, out var marker) && marker.Style == MarkerStyle.Number && marker.Value == 1)));
    }

    /// <summary>Opens the paragraph that adopts the text below it.</summary>
    private void AdoptText(SourceLine line, int contentStart)
    {
        items.Open(New(ParagraphKind.Operative, contentStart, line, contentStart));
        isAdoptedText = true;
        state = outline.HasNumberOneBehind(line.Index + 1) ? BodyState.Preamble : BodyState.Operative;
    }

    /// <summary>Articles stand in annexes and in adopted texts.</summary>
    private bool TryReadArticle(SourceLine line)
    {
        if (!(state == BodyState.Annex || isAdoptedText) || !IsArticle(line, out var number))
        {
            return false;
        }

        state = state == BodyState.Annex ? state : BodyState.Operative;
        article = number;
        numbering.Reset();
        AddHeading(line);
        return true;
    }

    private bool IsArticle(SourceLine line, out string number) =>
        AnnexHeading.TryRead(line, language, out var word, out number, out var isAlone)
        && word == HeadingWord.Article && number.Length > 0 && (isAlone || line.HeadingLevel > 0);
}
