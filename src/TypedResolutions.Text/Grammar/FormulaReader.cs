using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>Reads enacting formulas: "The General Assembly,".</summary>
internal static class FormulaReader
{
    /// <summary>Reads the formula that opens a line.</summary>
    public static bool TryRead(SourceLine line, LanguageData language, out FormulaMatch formula)
    {
        formula = null!;
        if (line.HasNoFormula)
        {
            return false;
        }

        line.HasNoFormula = !MayOpen(line, language) || !TryReadFolded(line, language, out formula);
        return !line.HasNoFormula;
    }

    private static bool TryReadFolded(SourceLine line, LanguageData language, out FormulaMatch formula)
    {
        formula = null!;
        var folded = line.Folded;
        var start = 0;
        while (folded[start] is '"' or '\'' or '(' or '*' or '_' or ' ' && start < 4)
        {
            start++;
        }

        if (!language.Formulas.TryMatch(folded, start, out var end, out var organ)
            && !language.NearFormulas.TryMatch(folded, start, out end, out organ))
        {
            return false;
        }

        var stop = end;
        while (folded[stop] is ' ' or '*' or '_')
        {
            stop++;
        }

        var hasStop = folded[stop] is ',' or ':' or ';';
        var behind = hasStop ? stop + 1 : end;
        var whole = TemplateSet.IsRest(folded, behind);
        hasStop |= whole && folded[stop] == '.';
        hasStop |= language.Header.RunsOn.TryMatch(folded, stop, out _, out _);
        if (!whole && !hasStop)
        {
            return false;
        }

        formula = new FormulaMatch(
            organ,
            folded.ToOriginal(start),
            folded.ToOriginalEnd(behind),
            whole,
            start > 0 && folded[start - 1] is '"' or '\'',
            hasStop);
        return true;
    }

    /// <summary>Tells from the line as it is written whether a formula may open it: hardly any line has to be folded for it.</summary>
    private static bool MayOpen(SourceLine line, LanguageData language)
    {
        var start = line.Start;
        while (start < line.End && TextFolding.Fold(line.Source[start]) is '"' or '\'' or '(' or '*' or '_')
        {
            start++;
        }

        return start == line.End || !TextFolding.IsPlain(TextFolding.Fold(line.Source[start]))
            || Unfolded.MayStart(language.Formulas, line.Source, start, line.End)
            || language.NearFormulas.MayMatch(line.Source, start, line.End);
    }
}
