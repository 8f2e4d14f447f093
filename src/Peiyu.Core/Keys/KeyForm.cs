namespace Peiyu.Core.Keys;

/// <summary>A key as somebody wants it.</summary>
/// <param name="Name">What it is for.</param>
/// <param name="Acts">What it may do; reading always belongs to it.</param>
/// <param name="Until">The last day on which it is good, in China.</param>
public sealed record KeyForm(string Name, IReadOnlyList<string> Acts, DateOnly Until);
