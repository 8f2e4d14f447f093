using Peiyu.Core.Boards;

namespace Peiyu.Web.Components;

/// <summary>Whether the board that a page shows is the newest; the shell says so when it is not.</summary>
public sealed class BoardNews
{
    /// <summary>How far the newer one is; null where there is none.</summary>
    public BoardProgress? Progress { get; set; }
}
