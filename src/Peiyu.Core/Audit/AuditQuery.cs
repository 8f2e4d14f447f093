namespace Peiyu.Core.Audit;

/// <summary>Which entries are listed; null: any.</summary>
/// <param name="Who">A part of the name of who acted.</param>
/// <param name="Act">One act.</param>
/// <param name="On">What it was done on.</param>
/// <param name="From">The first day, in China.</param>
/// <param name="Until">The last day, in China.</param>
public sealed record AuditQuery(string? Who, string? Act, string? On, DateOnly? From, DateOnly? Until);
