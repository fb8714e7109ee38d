namespace TypedResolutions.Generator.Models;

/// <summary>A recorded vote.</summary>
internal sealed record VoteModel(int? InFavour, int? Against, int? Abstentions, string Text);
