namespace TypedResolutions;

/// <summary>
/// Says which types an assembly holds that were made of resolutions, so that projects which reference it use these and
/// make none of their own. Written by the generator.
/// </summary>
/// <remarks>The lists hold C# identifiers, one a line, in ordinal order: <c>A_RES_70_1</c>.</remarks>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ResolutionModelAttribute : Attribute
{
    /// <summary>Initializes the description of an assembly.</summary>
    /// <param name="namespace">The namespace of its generated types.</param>
    /// <exception cref="ArgumentNullException"><paramref name="namespace"/> is null.</exception>
    public ResolutionModelAttribute(string @namespace) =>
        Namespace = @namespace ?? throw new ArgumentNullException(nameof(@namespace));

    /// <summary>Gets the namespace of the generated types.</summary>
    public string Namespace { get; }

    /// <summary>Gets or sets the classes of resolutions in the namespace, one a line.</summary>
    public string Resolutions { get; set; } = string.Empty;

    /// <summary>
    /// Gets or sets the labels of the paragraphs of each resolution, a line for each in the order of
    /// <see cref="Resolutions"/>, numbers that follow each other as one: <c>PP1-31 I: OP1-5 II: OP6-33</c>.
    /// </summary>
    public string Paragraphs { get; set; } = string.Empty;

    /// <summary>Gets or sets the classes in <c>Actors</c>, one a line.</summary>
    public string Actors { get; set; } = string.Empty;

    /// <summary>Gets or sets the classes in <c>Instruments</c>, one a line.</summary>
    public string Instruments { get; set; } = string.Empty;

    /// <summary>Gets or sets the names of the assemblies whose types the resolutions use, one a line.</summary>
    public string References { get; set; } = string.Empty;
}
