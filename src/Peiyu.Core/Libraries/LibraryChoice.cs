using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Libraries;

/// <summary>A decision that somebody wants to make.</summary>
/// <param name="Library">The library.</param>
/// <param name="Code">The enterprise's code.</param>
/// <param name="Verdict">What is decided.</param>
public sealed record LibraryChoice(Library Library, string Code, LibraryVerdict Verdict);
