namespace Peiyu.Core.Boards;

/// <summary>What there is to show of a day.</summary>
/// <param name="Board">The board; null where none has been made yet.</param>
/// <param name="Progress">How far a newer one is; null where the board is of the register as it stands.</param>
public sealed record BoardAnswer(Board? Board, BoardProgress? Progress);
