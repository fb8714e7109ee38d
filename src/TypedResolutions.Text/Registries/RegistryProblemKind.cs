namespace TypedResolutions.Text.Registries;

/// <summary>What can be off in a registry file.</summary>
public enum RegistryProblemKind
{
    /// <summary>A quoted field does not end.</summary>
    QuoteNotClosed = 0,

    /// <summary>Text stands between a closing quote and the next comma.</summary>
    TextBehindQuote = 1,

    /// <summary>The first line does not name the columns of a registry; the detail names the column that is missing.</summary>
    ColumnMissing = 2,

    /// <summary>A row has more or fewer fields than the first line.</summary>
    FieldCountDiffers = 3,

    /// <summary>A row has no id, or one that is no identifier.</summary>
    InvalidId = 4,

    /// <summary>A row names a kind that does not exist.</summary>
    UnknownKind = 5,

    /// <summary>Two rows of the file have the same id.</summary>
    DuplicateId = 6,

    /// <summary>A date is not written as yyyy-MM-dd, yyyy-MM or yyyy.</summary>
    InvalidDate = 7,

    /// <summary>A row has no name in any language.</summary>
    NameMissing = 8,
}
