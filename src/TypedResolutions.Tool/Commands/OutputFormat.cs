namespace TypedResolutions.Tool.Commands;

/// <summary>How <c>inspect</c> prints.</summary>
internal enum OutputFormat
{
    /// <summary>An outline for a person.</summary>
    Text = 0,

    /// <summary>A JSON object for each file, a line each.</summary>
    Json = 1,
}
