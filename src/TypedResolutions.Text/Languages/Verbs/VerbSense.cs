namespace TypedResolutions.Text.Languages.Verbs;

/// <summary>What a verb phrase of a language means.</summary>
internal readonly record struct VerbSense(Verb Verb, Manner Manner);
