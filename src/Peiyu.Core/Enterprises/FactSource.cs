using Peiyu.Core.Entry;

namespace Peiyu.Core.Enterprises;

/// <summary>Where the present value of a fact came from.</summary>
/// <param name="Origin">Who brought it in, when and from where.</param>
/// <param name="Versions">How many values the period has had, this one too.</param>
public sealed record FactSource(Origin Origin, int Versions);
