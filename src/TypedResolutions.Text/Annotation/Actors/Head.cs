namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>A head noun by which a body is called again once it was named in full: "Council", 委员会.</summary>
/// <param name="form">The first of its forms in the language file.</param>
internal sealed class Head(string form)
{
    /// <summary>Gets the first of its forms in the language file. Each has one object alone, which is all that is compared.</summary>
    public string Form => form;
}
