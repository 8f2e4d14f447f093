namespace Peiyu.Core.Fund.Closing;

/// <summary>A year's closing as a person confirms it.</summary>
/// <param name="Year">Which year of the plan's pot.</param>
/// <param name="CarriesOver">What is free goes into the next year; else back to where it came from.</param>
/// <param name="Reason">Why so, with the document where there is one.</param>
/// <param name="Last">The last posting that the person has seen.</param>
public sealed record ClosingRequest(int Year, bool CarriesOver, string Reason, long Last);
