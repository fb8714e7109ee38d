using System.Globalization;

namespace TypedResolutions.Text.Tests.ParallelTexts;

/// <summary>
/// Writes all that a document says, apart from its language, its words and their places: what texts of one resolution in
/// different languages must have in common.
/// </summary>
internal static class DocumentModel
{
    public static IReadOnlyList<string> Of(ResolutionDocument document)
    {
        List<string> lines =
        [
            $"resolution {document.IsResolution}",
            "symbol " + document.Symbol,
            $"organ {document.Organ} {document.OrganId}",
            "session " + document.Session,
            "agenda items " + string.Join(" | ", document.AgendaItems),
            "adopted on " + document.AdoptedOn,
            "meeting " + document.Meeting?.ToString(CultureInfo.InvariantCulture),
            "committee " + document.Committee,
            "committee reports " + string.Join(" | ", document.CommitteeReports),
            "title " + Present(document.Title),
            "enacting formula " + Present(document.EnactingFormula),
            "vote " + Present(document.Vote),
        ];

        foreach (var paragraph in document.Paragraphs)
        {
            lines.AddRange(LinesOf(paragraph));
        }

        foreach (var footnote in document.Footnotes)
        {
            var marker = "footnote " + footnote.Marker.ToString(CultureInfo.InvariantCulture);
            lines.Add(marker);
            lines.AddRange(InOneOrder(footnote.Citations.Select(LineOf), marker));
        }

        lines.AddRange(document.Problems.Select(static problem => $"problem {problem.Kind}"));
        return [.. lines.Select(static line => line.TrimEnd())];
    }

    private static IEnumerable<string> LinesOf(ResolutionParagraph paragraph)
    {
        var name = paragraph.Label.Length == 0 ? "heading" : paragraph.Label;
        yield return $"{name} {paragraph.Kind} ({string.Join(' ', paragraph.Number)}) level {paragraph.Level.ToString(CultureInfo.InvariantCulture)}"
            + $" section {paragraph.Section} part {paragraph.Part} adopted text {paragraph.IsAdoptedText} verb {NameOf(paragraph.Verb)}"
            + $" footnotes {string.Join(' ', paragraph.Footnotes.Select(static footnote => footnote.Marker))}";
        foreach (var line in paragraph.Actions.Select(LineOf))
        {
            yield return name + " " + line;
        }

        var facts = paragraph.Citations.Select(LineOf)
            .Concat(paragraph.CrossReferences.Select(static reference => $"refers to {reference.Paragraphs} whole text {reference.IsToWholeText}"))
            .Concat(paragraph.Actors.Select(static actor => $"names {actor.ActorId} {actor.Mention}"));
        foreach (var line in InOneOrder(facts, name))
        {
            yield return line;
        }
    }

    /// <summary>What stands first in a sentence is the language's choice; how often a thing is named is not.</summary>
    private static IEnumerable<string> InOneOrder(IEnumerable<string> facts, string name) =>
        facts.Select(fact => name + " " + fact).Order(StringComparer.Ordinal);

    private static string LineOf(ParagraphAction action)
    {
        var line = $"does {NameOf(action.Phrase)} force {action.Force} asks {string.Join(' ', action.Addressees)}";
        if (action.Reporting is { } duty)
        {
            line += $" / {duty.Reporter} reports to {string.Join(' ', duty.Recipients)} session {duty.Session} through {string.Join(' ', duty.Through)} {LineOf(duty.Terms)}";
        }

        if (action.Agenda is { } agenda)
        {
            line += $" / agenda of {agenda.Session} item {Present(agenda.Item)}";
        }

        if (action.Mandate is { } mandate)
        {
            line += $" / mandate {mandate.Change} {mandate.Entity} {LineOf(mandate.Terms)}";
        }

        return action.Seizure is { } seizure ? line + " / seized at session " + seizure.Session : line;
    }

    private static string LineOf(MandateTerms terms) =>
        $"by {string.Join(", ", terms.Deadlines.Select(static deadline => $"session {deadline.Session} date {deadline.Date} within {LineOf(deadline.Within)}"))}"
            + $" every {LineOf(terms.Frequency)} for {LineOf(terms.Duration)} scope {Present(terms.Scope)} combined {Present(terms.CombinedWith)}";

    private static string LineOf(Period? period) =>
        period is null ? "-" : period.Count.ToString(CultureInfo.InvariantCulture) + " " + period.Unit;

    private static string LineOf(Citation citation) =>
        $"cites {citation.Instrument} paragraph {citation.Paragraph} by {citation.Source} of {citation.Date}";

    private static string NameOf(VerbPhrase? verb) => verb is null ? "-" : $"{verb.Verb} {verb.Manner} {verb.Modifier}";

    private static string Present(object? value) => value is null ? "no" : "yes";
}
