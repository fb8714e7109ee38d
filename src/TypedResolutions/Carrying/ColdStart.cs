using System.Runtime.CompilerServices;

namespace TypedResolutions;

/// <summary>How what every walk over a resolution runs is compiled.</summary>
internal static class ColdStart
{
    /// <summary>
    /// Compiled with optimizations at once. A new process compiles quickly and badly first, and better no sooner than
    /// nothing new has been compiled for a while: a walk over many resolutions, each with code of its own, is over by then.
    /// </summary>
    /// <remarks>The number of <c>AggressiveOptimization</c>, which .NET Standard 2.0 does not name.</remarks>
    public const MethodImplOptions Optimized = (MethodImplOptions)512;
}
