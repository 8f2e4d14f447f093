namespace Peiyu.Core.Boards;

/// <summary>How boards are made.</summary>
public sealed class BoardOptions
{
    /// <summary>
    /// How many enterprises are evaluated at a time: enough that reading them costs little for each, few enough that one changed
    /// value is answered at once.
    /// </summary>
    public int PartSize { get; set; } = 512;
}
