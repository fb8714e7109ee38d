using System.Globalization;
using ExampleConsumer.Resolutions;
using TypedResolutions;

namespace ExampleConsumer.FollowUp;

/// <summary>By when something is due: resolutions count in sessions, calendars in days.</summary>
/// <param name="Organ">Whose session it is.</param>
/// <param name="Session">The number of the session.</param>
internal sealed record SessionDeadline(Actor Organ, string Session)
{
    /// <summary>Gets the day on which the session opens; null where no rule tells it.</summary>
    public DateOnly? OpensOn =>
        Organ == Actors.GeneralAssembly.Instance
        && int.TryParse(Session, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? GeneralAssemblySession.OpeningOf(number)
            : null;

    public static SessionDeadline? Of(ParagraphAction action, Resolution resolution) => action switch
    {
        { Reporting: { Session: { } session, Recipients: [var recipient, ..] } } => new SessionDeadline(recipient, session),
        { Agenda.Session: { } session } when resolution.AdoptingOrgan is { } organ => new SessionDeadline(organ, session),
        _ => null,
    };

    public override string ToString()
    {
        var session = $"{Organ.Acronym ?? Organ.Name} session {Session}";
        return OpensOn is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"{session}, from {day:yyyy-MM-dd}")
            : session;
    }
}
