namespace TypedResolutions.Benchmarks.Building;

/// <summary>What Linux tells of a process.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Parent">The number of the process that has started it.</param>
/// <param name="Start">When it was started.</param>
/// <param name="Ticks">The processor time that it has used.</param>
/// <param name="Bytes">The memory that it has.</param>
internal sealed record SampledProcess(int Id, int Parent, long Start, long Ticks, long Bytes)
{
    public static IReadOnlyList<SampledProcess> All() =>
        [.. Directory.EnumerateDirectories("/proc").Select(static folder => Read(folder)).OfType<SampledProcess>()];

    /// <summary>Reads what is told of a process, unless it has ended meanwhile.</summary>
    private static SampledProcess? Read(string folder)
    {
        if (!int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }

        try
        {
            // Behind the name in brackets, which may hold blanks: the state, the parent and what proc(5) numbers from 5 on.
            var stat = File.ReadAllText(folder + "/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return new SampledProcess(
                id,
                (int)Number(fields[1]),
                Start: Number(fields[19]),
                Ticks: Number(fields[11]) + Number(fields[12]),
                Bytes: Number(fields[21]) * Environment.SystemPageSize);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static long Number(string field) => long.Parse(field, CultureInfo.InvariantCulture);
}
