namespace TypedResolutions.Accuracy.Figures;

/// <summary>How a figure is written.</summary>
internal enum FigureUnit
{
    /// <summary>The share of what is right, at least the target.</summary>
    Share,

    /// <summary>The share of what is wrong, at most the target.</summary>
    ShareOfLoss,

    /// <summary>The number of what is wrong, at most the target.</summary>
    Losses,
}
