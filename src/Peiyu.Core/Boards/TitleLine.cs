namespace Peiyu.Core.Boards;

/// <summary>A title of an enterprise in a board, wherever it stands on its way.</summary>
/// <param name="Enterprise">Whose.</param>
/// <param name="CaseId">The case's number in the database.</param>
/// <param name="Title">Which title.</param>
/// <param name="Level">省级; null where none is said.</param>
/// <param name="State">A state of its flow, or <see cref="Ended"/>.</param>
/// <param name="Since">The day of that state; of one that has ended the day after its last.</param>
/// <param name="Until">The last day of a title that is held; null where it does not end or is not held.</param>
public sealed record TitleLine(
    EnterpriseLine Enterprise, long CaseId, string Title, string? Level, string State, DateOnly Since, DateOnly? Until)
{
    /// <summary>It was held, and its last day is over.</summary>
    public const string Ended = "到期";

    /// <summary>Whether it is held, or on its way to be: nobody has to be found for it.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Whether it is held on the day.</summary>
    public required bool IsHeld { get; init; }

    /// <summary>So many days are left to its last one; null where it does not end.</summary>
    public int? DaysLeft(DateOnly asOf) => IsHeld && Until is { } until ? until.DayNumber - asOf.DayNumber : null;
}
