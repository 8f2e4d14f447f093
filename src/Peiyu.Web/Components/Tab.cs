namespace Peiyu.Web.Components;

/// <summary>One part of a page, with an address of its own.</summary>
/// <param name="Word">What the part is called.</param>
/// <param name="Href">Its address.</param>
/// <param name="IsHere">Whether it is the part that is shown.</param>
/// <param name="Count">How much is there; null: not counted.</param>
public sealed record Tab(string Word, string Href, bool IsHere, int? Count = null);
