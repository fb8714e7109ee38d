namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>A head noun by which a body is called again once it was named in full: "Council", 委员会.</summary>
/// <param name="Form">The first of its forms in the language file.</param>
internal sealed record Head(string Form);
