namespace TypedResolutions.Benchmarks.Compiling;

/// <summary>What of the contract <see cref="LeastContract"/> writes, each with all before it.</summary>
internal enum ContractPieces
{
    /// <summary>The text and an empty class for each paragraph.</summary>
    Classes = 0,

    /// <summary>A generic base class, which gives each its instance.</summary>
    Instances = 1,

    /// <summary>A class with an instance for each actor and instrument.</summary>
    ActorsAndInstruments = 2,

    /// <summary>The interfaces that say whom a paragraph addresses and what it cites.</summary>
    Markers = 3,

    /// <summary>What gives an actor, an instrument or a resolution by its place.</summary>
    Catalogs = 4,

    /// <summary>A constructor for each paragraph that tells it its resolution and its place there.</summary>
    Constructors = 5,
}
