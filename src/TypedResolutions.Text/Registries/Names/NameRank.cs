namespace TypedResolutions.Text.Registries.Names;

/// <summary>How good a claim a form has to be the name: where two entries share a form, the better one gets it.</summary>
internal enum NameRank
{
    /// <summary>The official name in a registry of the user's own: it wins over all that comes with the product.</summary>
    OwnOfficial,

    /// <summary>Another form of the name in a registry of the user's own.</summary>
    OwnForm,

    /// <summary>Words that look like a name and are none: they hide shorter names inside.</summary>
    Never,

    /// <summary>The official name.</summary>
    Official,

    /// <summary>Another form of the name.</summary>
    Form,
}
