using Peiyu.Core.Data;

namespace Peiyu.Core.Enterprises;

/// <summary>Where the present value of a fact came from.</summary>
/// <param name="By">Who brought it in.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Kind">From a file, by hand, by undoing.</param>
/// <param name="Source">The file's name, or in words.</param>
/// <param name="Versions">How many values the period has had, this one too.</param>
public sealed record FactSource(string By, DateTime At, ImportKind Kind, string Source, int Versions);
