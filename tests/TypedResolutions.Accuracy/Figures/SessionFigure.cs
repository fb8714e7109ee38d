using TypedResolutions.Accuracy.Corpus;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>The session; for the Security Council, which has none, the year.</summary>
internal sealed class SessionFigure : Figure
{
    public override string Name => "session";

    public override string Title => "session or year";

    public override double? Target => 99;

    public override void Measure(CorpusText text, Tally tally)
    {
        if (text.Symbol is not { } expected || text.Document is not { } document)
        {
            return;
        }

        if (expected.Session is { } session)
        {
            var isSame = string.Equals(document.Session, session, StringComparison.Ordinal);
            tally.Check(isSame, text.Name, 0, $"session {document.Session ?? "none"} instead of {session}");
        }
        else if (expected.Year is { } year)
        {
            // A statement or resolution that gives no date has its year in the symbol alone.
            var isSame = document.AdoptedOn is { } date ? date.Year == year : document.Symbol == expected.Canonical;
            tally.Check(isSame, text.Name, 0, $"{document.AdoptedOn?.ToString() ?? "no date"} instead of {year}");
        }
    }
}
