namespace TypedResolutions.Benchmarks.Building;

/// <summary>A project of composed resolutions.</summary>
/// <param name="Name">Its name, which is its namespace too.</param>
/// <param name="Resolutions">What it holds, each by session and number.</param>
/// <param name="References">The names of the projects that it references.</param>
internal sealed record SessionProject(
    string Name, IReadOnlyList<(int Session, int Number)> Resolutions, IReadOnlyList<string> References);
