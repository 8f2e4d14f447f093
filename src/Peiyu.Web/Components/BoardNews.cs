using Peiyu.Core.Boards;

namespace Peiyu.Web.Components;

/// <summary>What the shell says above a page about the board that the page shows.</summary>
public sealed class BoardNews
{
    /// <summary>The shell stands before its page knows its board.</summary>
    public event Action? Changed;

    /// <summary>The board that is shown; null for a page without one.</summary>
    public Board? Board { get; private set; }

    /// <summary>How far a newer one is; null where there is none.</summary>
    public BoardProgress? Progress { get; private set; }

    public void Tell(BoardAnswer answer)
    {
        (Board, Progress) = (answer.Board, answer.Progress);
        Changed?.Invoke();
    }
}
