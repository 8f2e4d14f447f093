using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Boards;

/// <summary>What the rules say about an enterprise and a library: met, or not to be told.</summary>
/// <param name="Library">The library.</param>
/// <param name="Enterprise">The enterprise.</param>
/// <param name="Status">Met or unknown; the unmet are left out.</param>
/// <param name="Missing">What would decide it; empty unless unknown.</param>
public sealed record LibraryLine(Library Library, EnterpriseLine Enterprise, Status Status, IReadOnlyList<string> Missing);
