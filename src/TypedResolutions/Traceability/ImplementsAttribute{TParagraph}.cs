namespace TypedResolutions;

/// <summary>Says that a type or member answers a paragraph: <c>[Implements&lt;A_RES_72_200.OP32&gt;]</c>.</summary>
/// <typeparam name="TParagraph">The generated class of the paragraph.</typeparam>
/// <remarks>
/// Needs C# 11, on every target framework. The run time of .NET Framework cannot read generic attributes by reflection:
/// a program that does so there uses <see cref="ImplementsAttribute"/>. Analyzers and the coverage report read both.
/// </remarks>
public sealed class ImplementsAttribute<TParagraph> : ImplementsAttribute
    where TParagraph : Paragraph
{
    /// <summary>Initializes the attribute.</summary>
    public ImplementsAttribute()
        : base(typeof(TParagraph))
    {
    }
}
