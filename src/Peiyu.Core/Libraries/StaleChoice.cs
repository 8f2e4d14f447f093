namespace Peiyu.Core.Libraries;

/// <summary>A decision that could not be made, because things have changed since the page was opened.</summary>
/// <param name="Choice">What was wanted.</param>
/// <param name="Name">The enterprise's name; its code where it is not found.</param>
/// <param name="Why">In a sentence.</param>
public sealed record StaleChoice(LibraryChoice Choice, string Name, string Why);
