using TypedResolutions.Text;

namespace TypedResolutions.Generator.Models;

/// <summary>A footnote.</summary>
internal sealed record FootnoteModel(int Marker, string Text, EquatableArray<Citation> Citations);
