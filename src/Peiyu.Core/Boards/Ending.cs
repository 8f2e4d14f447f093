namespace Peiyu.Core.Boards;

/// <summary>A title that ends soon.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="On">Its last day.</param>
public sealed record Ending(string Title, DateOnly On);
