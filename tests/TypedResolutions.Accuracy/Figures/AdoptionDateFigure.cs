using TypedResolutions.Accuracy.Corpus;
using TypedResolutions.Accuracy.Dates;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>The date of adoption, in files in which an independent look finds one.</summary>
internal sealed class AdoptionDateFigure : Figure
{
    public override string Name => "date";

    public override string Title => "adoption date, where stated";

    public override double? Target => 98;

    public override void Measure(CorpusText text, Tally tally)
    {
        if (text.Document is { } document && StatedDate.Find(text.Content, text.Symbol?.Number) is { } stated)
        {
            var isSame = document.AdoptedOn is { } date && stated.Dates.Contains(date);
            tally.Check(
                isSame, text.Name, stated.Line, $"{document.AdoptedOn?.ToString() ?? "none"} instead of {string.Join(" or ", stated.Dates)}");
        }
    }
}
