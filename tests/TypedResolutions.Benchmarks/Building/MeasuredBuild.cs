namespace TypedResolutions.Benchmarks.Building;

/// <summary>What a build cost.</summary>
/// <param name="Wall">The time from its start to its end.</param>
/// <param name="Processor">The processor time of all its processes; nothing where the machine does not tell.</param>
/// <param name="PeakBytes">The most memory that its processes had together; nothing where the machine does not tell.</param>
internal sealed record MeasuredBuild(TimeSpan Wall, TimeSpan? Processor, long? PeakBytes);
