namespace TypedResolutions.Generator.Inputs;

/// <summary>How much of a paragraph its documentation tells: the values of <c>TypedResolutionsDocumentation</c>.</summary>
internal enum DocumentationDetail
{
    /// <summary>The whole text, the verb, the citations and the actors.</summary>
    Full = 0,

    /// <summary>The beginning of the text and the verb.</summary>
    Summary = 1,

    /// <summary>Nothing.</summary>
    None = 2,
}
