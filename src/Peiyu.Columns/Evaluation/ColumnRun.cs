using Peiyu.Columns.Compiling;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Evaluation;

/// <summary>One evaluation of a plan: each policy in columns where it has that form, else one by one.</summary>
internal sealed class ColumnRun(Plan plan, ColumnStore store, DateOnly asOf, int workers, int blockRows)
{
    private readonly Dictionary<string, AwardColumn> _done = new(StringComparer.Ordinal);
    private readonly NameTable _uses = new(plan);
    private readonly CommonNames _common = new(plan, asOf);
    private readonly Lazy<OneByOne> _oneByOne = new(() => new(plan, store, asOf));

    /// <param name="policy">The policy.</param>
    /// <param name="known">Awards of the same population and day: one of the very same policy is taken over.</param>
    public AwardColumn Of(Policy policy, IReadOnlyList<AwardColumn> known)
    {
        var column = (plan.DependsOnOthers(policy) ? null : known.FirstOrDefault(other => other.Policy == policy && (other.OtherYears || !NeedsOtherYears(policy)) && IsSameBase(policy, known))) ?? Work(policy);
        _done.Add(policy.Id, column);
        return column;
    }

    /// <summary>Whether what the award is worked out from was taken over too.</summary>
    private bool IsSameBase(Policy policy, IReadOnlyList<AwardColumn> known) =>
        policy.MatchOf is not { } id || (_done.TryGetValue(id, out var matched) && known.Contains(matched));

    private AwardColumn Work(Policy policy)
    {
        try
        {
            var matched = policy.MatchOf is { } id ? _done.GetValueOrDefault(id) : null;
            if (matched?.Exact.Count > 0)
            {
                throw new NotInColumnsException("它所依据的奖补有的金额不能成列");
            }

            var column = new AwardBlocks(plan, policy, store, asOf, () => new(Compiler(), policy, matched), NeedsOtherYears(policy), blockRows).Run(workers);
            SharedCaps.Apply(column, Compiler());
            return column;
        }
        catch (Exception exception) when (exception is NotInColumnsException or OverflowException)
        {
            return _oneByOne.Value.Of(policy, exception.Message);
        }
    }

    /// <summary>One of its own for every worker; what it knows of the plan is the same for all.</summary>
    private Compiler Compiler() => new(plan, store, asOf, _uses, _common);

    /// <summary>Events outside the plan year count where a limit runs over a lifetime, and for what such an award is worked out from.</summary>
    private bool NeedsOtherYears(Policy policy) => policy.Clips.Any(clip => clip is Clip.AtMostTogether { Lifetime: true })
        || plan.Policies.Any(other => other.MatchOf == policy.Id && NeedsOtherYears(other));
}
