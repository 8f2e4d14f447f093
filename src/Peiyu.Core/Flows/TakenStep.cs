using Peiyu.Core.Entry;

namespace Peiyu.Core.Flows;

/// <summary>Something that happened to a case: a step, or an entry beside the steps.</summary>
/// <param name="Step">The step's identifier; null for an entry, an import, an undoing.</param>
/// <param name="Name">What was done, in words.</param>
/// <param name="Fields">What it wrote, by field; null where it took the case back.</param>
/// <param name="Checks">What was checked on the way.</param>
/// <param name="Origin">Who, when and why.</param>
public sealed record TakenStep(
    string? Step, string Name, IReadOnlyList<KeyValuePair<string, string?>>? Fields, IReadOnlyList<CheckResult> Checks, Origin Origin);
