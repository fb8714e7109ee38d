namespace TypedResolutions.Benchmarks.Building;

/// <summary>How resolutions are split into projects.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Projects">The projects, each behind those that it references.</param>
internal sealed record SessionLayout(string Name, IReadOnlyList<SessionProject> Projects)
{
    private const int CommonSession = 60;
    private const int CommonResolutions = 10;

    public int Resolutions => Projects.Sum(static project => project.Resolutions.Count);

    /// <summary>Sessions that do not know each other, over a few resolutions that name the usual actors.</summary>
    public static SessionLayout SideBySide(int sessions, int resolutions) => new(
        "side by side",
        [
            new SessionProject("Common", Session(CommonSession, CommonResolutions), []),
            .. Numbers(sessions).Select(session => new SessionProject(NameOf(session), Session(session, resolutions), ["Common"])),
        ]);

    /// <summary>Sessions of which each references the one before it.</summary>
    public static SessionLayout Chain(int sessions, int resolutions) => new(
        "one behind the other",
        [
            .. Numbers(sessions).Select(session => new SessionProject(
                NameOf(session), Session(session, resolutions), session == CommonSession + 1 ? [] : [NameOf(session - 1)])),
        ]);

    /// <summary>All sessions in one project.</summary>
    public static SessionLayout Together(int sessions, int resolutions) => new(
        "in one project",
        [new SessionProject("Together", [.. Numbers(sessions).SelectMany(session => Session(session, resolutions))], [])]);

    private static IEnumerable<int> Numbers(int sessions) => Enumerable.Range(CommonSession + 1, sessions);

    private static (int Session, int Number)[] Session(int session, int resolutions) =>
        [.. Enumerable.Range(1, resolutions).Select(number => (session, number))];

    private static string NameOf(int session) => FormattableString.Invariant($"Session{session}");
}
