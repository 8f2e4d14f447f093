using Peiyu.Plans.Evaluation;

namespace Peiyu.Plans.Advice;

/// <summary>Something that is not known and that awards wait for.</summary>
/// <param name="Name">The fact or field: 从业人员, 工业总产值 2023Q1.</param>
/// <param name="Waiting">The unknown awards that need it, perhaps beside others.</param>
/// <param name="Sum">The fixed sums that wait, in yuan; those that depend on what is missing are not in it.</param>
public sealed record MissingFact(string Name, IReadOnlyList<Entitlement> Waiting, decimal Sum)
{
    /// <summary>Those that wait for nothing else.</summary>
    public IEnumerable<Entitlement> DecidedByItAlone => Waiting.Where(entitlement => entitlement.Missing.Count == 1);
}
