namespace Peiyu.Core.Imports.Undoing;

/// <summary>What an undoing does or did.</summary>
/// <param name="ImportId">The import that is taken back.</param>
/// <param name="Source">Its file, or in words.</param>
/// <param name="IsRedoing">It takes back an undoing: the import counts again.</param>
/// <param name="Values">How many values get what counted before.</param>
/// <param name="TakenBack">How many cases are taken back whole.</param>
/// <param name="Restored">How many cases are there again.</param>
/// <param name="Kept">How many values were changed later and stay so.</param>
/// <param name="Changes">The first of what changes.</param>
/// <param name="Left">The first of what stays.</param>
public sealed record UndoReport(
    long ImportId,
    string Source,
    bool IsRedoing,
    int Values,
    int TakenBack,
    int Restored,
    int Kept,
    IReadOnlyList<UndoChange> Changes,
    IReadOnlyList<UndoChange> Left)
{
    /// <summary>How many changes are listed; the others are counted.</summary>
    public const int MostListed = 200;

    public bool ChangesNothing => Values + TakenBack + Restored == 0;
}
