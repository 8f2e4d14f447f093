using Peiyu.Feel;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>Works out awards, one policy after the other in the plan's order, because one may be worked out from another.</summary>
internal sealed class AwardRun
{
    private readonly PlanRun _run;
    private readonly FeelExpression _withinPlanYear;
    private readonly Dictionary<(string Policy, CaseRecord Record, Field? Stage), Draft> _done = [];
    private readonly Dictionary<string, IReadOnlyList<Draft>> _all = new(StringComparer.Ordinal);
    private readonly AwardParts _parts;
    private readonly AwardCandidates _candidates;
    private readonly bool _isEntangled;

    public AwardRun(PlanRun run)
    {
        _run = run;
        _withinPlanYear = FeelExpression.Parse(
            $"{NameTable.EventDay} in [date(\"{run.Plan.FirstDay:yyyy-MM-dd}\")..date(\"{run.Plan.LastDay:yyyy-MM-dd}\")]");
        _isEntangled = run.Plan.IsEntangled;
        _parts = new(run);
        _candidates = new(run, _isEntangled ? new(_all.GetValueOrDefault, _parts.ClawBacks) : null);
    }

    /// <summary>Every award of the policy for the whole population.</summary>
    public IReadOnlyList<Draft> Of(Policy policy)
    {
        if (!_isEntangled)
        {
            return OfAll(policy);
        }

        WorkOutAll();
        return _all[policy.Id];
    }

    public Entitlement Finish(Draft draft) => draft.Finish(_run.Plan, _parts);

    private List<Draft> OfAll(Policy policy) => policy.On == _run.Plan.Register
        ? WorkOut(policy, _run.Population.Enterprises.Select((enterprise, place) => _candidates.OfEnterprise(policy, enterprise, place)))
        : WorkOut(policy, _candidates.OfCases(policy, _run.Population.Cases(policy.On)));

    /// <summary>One policy after the other; a relation holds as soon as the last of its policies is worked out.</summary>
    private void WorkOutAll()
    {
        foreach (var policy in _run.Plan.Policies.Where(policy => !_all.ContainsKey(policy.Id)))
        {
            _all.Add(policy.Id, OfAll(policy));
            foreach (var relation in _run.Plan.Relations.Where(relation => relation.Of.Contains(policy.Id) && relation.Of.All(_all.ContainsKey)))
            {
                new RelationStep(_run, relation).Apply(relation.Of.SelectMany(id => _all[id]));
            }
        }
    }

    /// <summary>The awards of the policy that the enterprise's own cases give, and those that share a cap with them.</summary>
    public IReadOnlyList<Draft> Of(Policy policy, Enterprise enterprise)
    {
        if (_isEntangled)
        {
            return Of(policy);
        }

        if (policy.On == _run.Plan.Register)
        {
            return WorkOut(policy, [_candidates.OfEnterprise(policy, enterprise, 0)]);
        }

        var own = enterprise.Cases(policy.On);
        return WorkOut(policy, _candidates.OfCases(policy, SharesCap(policy) ? WithSameSubject(policy, own) : own));
    }

    /// <summary>Whether a cap runs over the cases of a subject that is not the enterprise and may have others elsewhere.</summary>
    public static bool SharesCap(Policy policy) =>
        policy.Subject != policy.On.Owner && policy.Clips.Any(clip => clip is Clip.AtMostTogether);

    private IEnumerable<CaseRecord> WithSameSubject(Policy policy, IReadOnlyList<CaseRecord> own)
    {
        var subjects = own.Select(record => record.Text(policy.Subject)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return subjects.Count == 0
            ? own
            : _run.Population.Cases(policy.On)
                .Where(record => own.Contains(record) || (record.Text(policy.Subject) is { } subject && subjects.Contains(subject)));
    }

    private List<Draft> WorkOut(Policy policy, IEnumerable<Draft> candidates)
    {
        if (policy.From > _run.AsOf)
        {
            return [];
        }

        var drafts = candidates.ToList();
        CaseNames.Give(drafts);
        foreach (var draft in drafts)
        {
            Judge(draft);
            if (draft.Record is { } record)
            {
                _done[(policy.Id, record, draft.Stage)] = draft;
            }
        }

        if (policy.Rank is { } rank)
        {
            new RankStep(_run, rank).Apply(drafts);
        }

        drafts.ForEach(SetAmount);

        foreach (var clip in policy.Clips)
        {
            Apply(clip, drafts);
        }

        return drafts;
    }

    private void Judge(Draft draft)
    {
        if (draft.Policy.Valid is { } valid)
        {
            draft.InYear = InForce(draft, valid);
        }
        else if (draft.EventOn is not null)
        {
            draft.InYear = _run.Evaluate(_withinPlanYear, draft.Scope)
                .As($"{draft.Stage!.Stage}在 {_run.Plan.Year} 年内", _withinPlanYear.Text);
        }

        foreach (var condition in draft.Policy.When)
        {
            draft.Add(_run.Evaluate(condition.If, draft.Scope).As(condition.Say, condition.If.Text));
        }

        draft.AmountScope = draft.Policy.MatchOf is { } matched ? Match(draft, matched) : draft.Scope;
    }

    private void SetAmount(Draft draft)
    {
        if (draft.Policy.Rank is not null)
        {
            FeelValue place = draft.Rank is { } rank ? FeelValue.Of(rank) : FeelNull.Missing(NameTable.Rank);
            draft.AmountScope = Scopes.With(NameTable.Rank, place, draft.AmountScope);
        }

        if (draft.Policy.Amount is { } amount && draft.Conditions != Status.Unmet)
        {
            SetAmount(draft, amount, draft.AmountScope);
        }
    }

    /// <summary>An award without event is asked about whenever it is asked for.</summary>
    private static Finding InForce(Draft draft, Validity valid)
    {
        var holds = draft.EventOn is not { } day || valid.Covers(day);
        IReadOnlyList<FactRead> facts = draft.EventOn is { } on ? [new(NameTable.EventDay, FeelValue.Of(on))] : [];
        return new($"{draft.Stage?.Stage}在政策有效期内", $"{valid.From:yyyy-MM-dd}..{valid.To:yyyy-MM-dd}", FeelBoolean.Of(holds), [], facts);
    }

    /// <summary>Takes over what the matched award came to, and its rounded amount as 基数.</summary>
    private FeelScope Match(Draft draft, string matched)
    {
        var name = _run.Plan.Policy(matched)?.Name ?? matched;
        var found = _done.GetValueOrDefault((matched, draft.Record!, draft.Stage));
        FeelValue value = found?.Conditions switch
        {
            Status.Met => FeelBoolean.True,
            Status.Unknown => FeelNull.Of(found.Missing.Select(FeelNull.Missing)),
            _ => FeelBoolean.False,
        };
        draft.Add(new($"已有“{name}”", matched, value, [], []));
        FeelValue amount = found?.Amount is { } sum ? FeelValue.Of(sum) : value as FeelNull ?? FeelNull.Missing(name);
        return Scopes.With(NameTable.Base, amount, draft.Scope);
    }

    private void SetAmount(Draft draft, PlanExpression expression, FeelScope scope)
    {
        var observed = _run.Evaluate(expression, scope);
        if (observed.Value is FeelNumber number)
        {
            draft.SetAmount(Amounts.Round(number.Value), observed);
            return;
        }

        var unknown = observed.Value as FeelNull ?? FeelNull.Because($"金额应为数，实为 {observed.Value}");
        draft.Add((observed with { Value = unknown }).As("金额能算出", expression.Text));
    }

    private void Apply(Clip clip, List<Draft> drafts)
    {
        if (clip is Clip.AtMostTogether together)
        {
            SharedCap.Apply(together, drafts, draft => Limit(clip, draft), _run.Held);
            return;
        }

        foreach (var draft in drafts)
        {
            if (draft.Amount is { } amount)
            {
                var limit = Limit(clip, draft);
                _run.Held(clip, amount, limit);
                draft.Clip(clip, clip is Clip.AtLeast ? Math.Max(amount, limit) : Math.Min(amount, limit));
            }
        }
    }

    /// <summary>That it is a number was checked when the plan was read.</summary>
    private decimal Limit(Clip clip, Draft draft) => clip.Limit.Feel.Evaluate(draft.Scope, _run) is FeelNumber number
        ? number.Value
        : throw new InvalidOperationException($"{clip.Limit.Place} “{clip.By}”的限额算不出数。");
}
