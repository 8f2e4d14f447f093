namespace Peiyu.Core.Boards;

/// <summary>A row that a target counts, or that is on its way to be counted.</summary>
/// <param name="Enterprise">Null for a case that names none.</param>
/// <param name="Label">What a person calls it: the title, the project's name; for an enterprise its own name.</param>
/// <param name="Unit">The unit that it counts for; null where none is known.</param>
/// <param name="On">The day of the stage that counts, or of the latest stage so far; null where it has none.</param>
/// <param name="Stage">The name of that stage; null where it has none.</param>
public sealed record CountedLine(EnterpriseLine? Enterprise, string Label, string? Unit, DateOnly? On, string? Stage);
