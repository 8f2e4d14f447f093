using Peiyu.Columns.Compiling;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Columns.Evaluation;

/// <summary>One evaluation of a plan: each policy in columns where it has that form, else one by one.</summary>
internal sealed class ColumnRun(Plan plan, ColumnStore store, DateOnly asOf, Workers workers)
{
    private readonly Dictionary<string, AwardColumn> _done = new(StringComparer.Ordinal);
    private readonly NameTable _uses = NameTable.Of(plan);
    private readonly CommonNames _common = new(plan, asOf);
    private readonly Lazy<OneByOne> _oneByOne = new(() => new(plan, store, asOf));
    private readonly Dictionary<string, ProgramPool> _programs = new(StringComparer.Ordinal);
    private string? _whyApart;

    /// <param name="known">Awards of the same population and day: one of the very same policy is taken over.</param>
    public IReadOnlyList<AwardColumn> All(IReadOnlyList<AwardColumn> known)
    {
        try
        {
            return InTurn(known);
        }
        catch (EntangledException exception)
        {
            _whyApart = exception.Message;
            return InTurn(known);
        }
    }

    /// <summary>One policy after the other; a relation holds as soon as the last of its policies is worked out.</summary>
    private List<AwardColumn> InTurn(IReadOnlyList<AwardColumn> known)
    {
        _done.Clear();
        foreach (var policy in plan.Policies)
        {
            _done.Add(policy.Id, Known(policy, known) ?? Work(policy));
            foreach (var relation in plan.Relations.Where(relation => _whyApart is null && relation.Of.Contains(policy.Id) && relation.Of.All(_done.ContainsKey)))
            {
                Entangled(() => new RelationColumns(relation, store, (award, rules, asked) => Ask(award.Policy, award.Entries, rules, asked))
                    .Apply(relation.Of.Select(id => _done[id])));
            }
        }

        return [.. plan.Policies.Select(policy => _done[policy.Id])];
    }

    private AwardColumn? Known(Policy policy, IReadOnlyList<AwardColumn> known) => plan.DependsOnOthers(policy) ? null
        : known.FirstOrDefault(other => other.Policy == policy && (other.OtherYears || !NeedsOtherYears(policy)) && IsSameBase(policy, known));

    /// <summary>Whether what the award is worked out from was taken over too.</summary>
    private bool IsSameBase(Policy policy, IReadOnlyList<AwardColumn> known) =>
        policy.MatchOf is not { } id || (_done.TryGetValue(id, out var matched) && known.Contains(matched));

    private AwardColumn Work(Policy policy)
    {
        if (plan.DependsOnOthers(policy))
        {
            return _whyApart is { } why ? _oneByOne.Value.Of(policy, why) : Entangled(() => InColumns(policy));
        }

        try
        {
            return InColumns(policy);
        }
        catch (Exception exception) when (IsNotInColumns(exception))
        {
            return _oneByOne.Value.Of(policy, exception.Message);
        }
    }

    private static bool IsNotInColumns(Exception exception) => exception is NotInColumnsException or OverflowException;

    private static void Entangled(Action work) => Entangled(() =>
    {
        work();
        return true;
    });

    private static T Entangled<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (IsNotInColumns(exception))
        {
            throw new EntangledException(exception.Message, exception);
        }
    }

    private AwardColumn InColumns(Policy policy)
    {
        var matched = policy.MatchOf is { } id ? _done.GetValueOrDefault(id) : null;
        if (matched?.Exact.Count > 0)
        {
            throw new NotInColumnsException("它所依据的奖补有的金额不能成列");
        }

        var programs = Programs(policy, matched);
        var column = new AwardBlocks(plan, policy, store, asOf, NeedsOtherYears(policy)).Run(workers, programs.Take, Order(policy));
        programs.PutBack();
        if (policy.Clips.Any(clip => clip is Clip.AtMostTogether))
        {
            SharedCaps.Apply(column, Compiler(), new(store, policy));
        }

        return column;
    }

    /// <summary>What is worked out from other awards holds for these awards alone.</summary>
    private ProgramPool Programs(Policy policy, AwardColumn? matched)
    {
        if (_programs.TryGetValue(policy.Id, out var known))
        {
            return known;
        }

        var programs = new ProgramPool(() =>
        {
            var compiler = Compiler();
            return new(compiler, policy, Names(compiler, policy), matched);
        });
        if (matched is null && !plan.DependsOnOthers(policy))
        {
            _programs.Add(policy.Id, programs);
        }

        return programs;
    }

    private Action<AwardEntries>? Order(Policy policy) => policy.Rank is not { } ranking ? null : entries =>
    {
        var asked = Enumerable.Range(0, entries.Count).Where(entry => entries.StatusOf(entry) != Status.Unmet).ToArray();
        var keys = Ask(policy, entries, RankOrder.Rules(ranking), asked);
        var table = store.Table(policy.On);
        var orders = Array.ConvertAll(asked, entry => store.PlaceOf(table, entries.Rows[entry]));
        new RankOrder(ranking, entries, asked, keys, orders).Apply(RankStep.Most(ranking, new(plan, new Population(), asOf)));
    };

    private EntryKey[][] Ask(Policy policy, AwardEntries entries, IReadOnlyList<PlanExpression> rules, int[] asked)
    {
        EntryRules Make()
        {
            var compiler = Compiler();
            return new(compiler, Names(compiler, policy), rules);
        }

        return EntryRules.Ask(Make, rules.Count, entries, asked, workers);
    }

    private AwardNames Names(Compiler compiler, Policy policy) => new(compiler, policy, _done.GetValueOrDefault);

    /// <summary>One of its own for every worker; what it knows of the plan is the same for all.</summary>
    private Compiler Compiler() => new(plan, store, asOf, _uses, _common);

    /// <summary>
    /// Events outside the plan year count where a limit runs over a lifetime, and for what an award is worked out from that has such
    /// a limit or other days.
    /// </summary>
    private bool NeedsOtherYears(Policy policy) => policy.Clips.Any(clip => clip is Clip.AtMostTogether { Lifetime: true })
        || plan.Relations.Any(relation => relation.Lifetime && relation.Of.Contains(policy.Id))
        || plan.Policies.Any(other => other.MatchOf == policy.Id && (other.Valid != policy.Valid || NeedsOtherYears(other)));
}
