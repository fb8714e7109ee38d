namespace TypedResolutions.Text;

/// <summary>How much a problem weighs where nothing else is configured.</summary>
public enum ProblemSeverity
{
    /// <summary>Worth a look.</summary>
    Information = 0,

    /// <summary>Likely a mistake in the text; its types are there all the same.</summary>
    Warning = 1,

    /// <summary>The text gives no types, or not those that were meant.</summary>
    Error = 2,
}
