namespace TypedResolutions.Text.Languages.Verbs;

/// <summary>What a word is that a verb phrase may hold beside its own. docs/language-data.md, "[intensifiers]".</summary>
internal enum SkippableKind
{
    /// <summary>"also", "further", "again".</summary>
    Modifier,

    /// <summary>"its", "the": inside a phrase only.</summary>
    Inside,

    /// <summary>"deep", "grave": inside and in front.</summary>
    Intensifier,

    /// <summary>"deeply": inside, in front and behind.</summary>
    Adverb,

    /// <summary>"strongly": as an adverb, and tells the manner.</summary>
    Strongly,

    /// <summary>"with appreciation": in front, inside and behind, and tells the manner.</summary>
    Manner,
}
