namespace TypedResolutions.Text.Folding;

/// <summary>An <see cref="Arena{T}"/> of whatever items.</summary>
internal interface IArena
{
    /// <summary>Gets how many items it has room for.</summary>
    public int Capacity { get; }

    /// <summary>Gives up all runs.</summary>
    public void GiveUp();
}
