using TypedResolutions.Text.Footnotes;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>What the grammar made of a file, before the texts are put together and annotated.</summary>
/// <param name="Printed">The text as its paragraphs quote it, with the digits of its script.</param>
/// <param name="Language">The data of the language.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Notes">The footnotes.</param>
/// <param name="Header">What the header says.</param>
/// <param name="Formula">The enacting formula; null where there is none.</param>
/// <param name="Body">The paragraphs and closing lines.</param>
/// <param name="Start">The index of the first line of this resolution.</param>
/// <param name="BodyStart">The index of the line on which the text starts.</param>
/// <param name="End">The index behind the last line of this resolution.</param>
internal sealed record DocumentStructure(
    string Printed,
    LanguageData Language,
    List<SourceLine> Lines,
    IReadOnlyList<FootnoteDraft> Notes,
    DocumentHeader Header,
    FormulaMatch? Formula,
    BodyReader Body,
    int Start,
    int BodyStart,
    int End)
{
    /// <summary>Gets whether the text reads as a resolution: a formula with paragraphs, or a header of one with paragraphs.</summary>
    public bool IsResolution =>
        Body.Paragraphs.Exists(paragraph => paragraph.Kind != ParagraphKind.Heading)
        && (Formula is not null ? Header.HasHeaderLine || HasVerb() : Header.HasHeaderLine && HasVerb());

    /// <summary>"1. Calls upon", "1- يدعو": a text may have no recitals.</summary>
    private static int BehindNumber(SourceLine line, int start)
    {
        var offset = start - line.Start;
        var digits = offset;
        while (line[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return digits > offset && line[digits] is '.' or '-' or ')' or ' ' ? line.Start + digits : start;
    }

    private bool HasVerb()
    {
        if (BodyStart >= Lines.Count)
        {
            return false;
        }

        for (var i = BodyStart; i < Lines.Count && i < BodyStart + 12; i++)
        {
            var from = Formula is not null && i == BodyStart ? Formula.End : Lines[i].Start;
            var start = BehindNumber(Lines[i], from < Lines[i].End && from >= Lines[i].Start ? from : Lines[i].Start);
            var (preambular, operative) = OpeningVerb.Find(Lines[i], start, Language);
            if ((preambular || operative) && OpeningVerb.MayOpen(Lines[i], start, Language))
            {
                return true;
            }
        }

        return false;
    }
}
