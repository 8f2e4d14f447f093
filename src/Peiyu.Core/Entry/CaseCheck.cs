using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Audit;
using Peiyu.Core.Register;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Entry;

/// <summary>Holds a case as it would be against everything else that is kept.</summary>
internal sealed class CaseCheck(Plan plan, AuditedWork work, Kind kind, TrackedCase? kept)
{
    /// <summary>What keeps it out; empty where nothing does.</summary>
    public async Task<List<FieldProblem>> ProblemsAsync(FeelValue[] after, CancellationToken ct)
    {
        var problems = new List<FieldProblem>();
        await CheckPlaceAsync(after, problems, ct);
        await CheckKeyAsync(after, problems, ct);
        if (kind.Key.Count == 0 && problems.Count == 0 && await HasTwinAsync(after, ct))
        {
            problems.Add(new(null, $"已经有一件一模一样的{kind.Name}，不用再登记。"));
        }

        return problems;
    }

    /// <summary>Why the enterprise can't be taken back; null where it can, and for any other case.</summary>
    public async Task<string?> HoldingAsync(CancellationToken ct)
    {
        if (kind != plan.Register)
        {
            return null;
        }

        var code = plan.Register.KeyOf(kept!.Values)!;
        var owned = await CaseReader.ReadAsync(work.Db, plan, work.Db.Cases.Where(entry => entry.Owner == code), ct);
        var cases = owned.Values.Count(known => !known.IsGone);
        var facts = await work.Db.Facts.Where(entry => entry.EnterpriseId == kept.Entry.Id)
            .GroupBy(entry => new { entry.Fact, entry.Period })
            .Select(group => group.Max(entry => entry.Id))
            .Join(work.Db.Facts, id => id, entry => entry.Id, (id, entry) => entry.Value)
            .CountAsync(value => value != null, ct);
        return cases + facts == 0
            ? null
            : $"{kept.Label}名下还有 {cases} 件事项、{facts} 个指标值，不能撤回；登错了请先撤回它们，企业注销了请留着。";
    }

    /// <summary>It must lie in the actor's scope as it would be, and its enterprise must be there.</summary>
    private async Task CheckPlaceAsync(FeelValue[] after, List<FieldProblem> problems, CancellationToken ct)
    {
        var place = await CasePlace.OfAsync(work.Db, plan, kind, after, ct);
        if (place.LiesIn(work.Actor.Scope) && (CaseWords.Text(kind.Owner, after) is null || place.Code is not null))
        {
            return;
        }

        var field = kind.Owner ?? kind.Unit;
        problems.Add(kind.Owner is not null
            ? new(kind.Owner.Name, CaseWords.Text(kind.Owner, after) is { } code
                ? $"企业库里没有代码是“{code}”的企业，或它不归你管；请核对代码，新企业请先登记。"
                : $"要写明是哪一户企业：请填“{kind.Owner.Name}”。")
            : new(field?.Name, $"“{field?.Name ?? kind.Name}”不在你管的范围里，请核对。"));
    }

    private async Task CheckKeyAsync(FeelValue[] after, List<FieldProblem> problems, CancellationToken ct)
    {
        if (kind.KeyOf(after) is not { } key)
        {
            return;
        }

        var name = string.Join("、", kind.Key.Select(field => field.Name));
        if (kept is not null)
        {
            if (kept.Entry.Key != key)
            {
                problems.Add(new(kind.Key[0].Name, $"“{name}”是{kind.Name}的编号，不能改；登错了请撤回这一件，再登记一件新的。"));
            }
        }
        else if (await CaseReader.FindAsync(work.Db, kind, key, ct) is { IsGone: false } other)
        {
            var mine = (await CasePlace.OfAsync(work.Db, plan, kind, other.Values, ct)).LiesIn(work.Actor.Scope);
            problems.Add(new(kind.Key[0].Name, $"已经有“{name}”是“{key}”的{kind.Name}{(mine ? $"（{other.Label}），请改那一件" : "，请核对")}。"));
        }
    }

    /// <summary>Whether an equal case of a kind without a key is there: of its enterprise, or of none.</summary>
    private async Task<bool> HasTwinAsync(FeelValue[] after, CancellationToken ct)
    {
        var owner = CaseWords.Text(kind.Owner, after);
        var others = await CaseReader.ReadAsync(
            work.Db, plan, work.Db.Cases.Where(entry => entry.Kind == kind.Id && entry.Owner == owner), ct);
        return others.Values.Any(other => !other.IsGone && other.Entry.Id != kept?.Entry.Id && other.Values.AsSpan().SequenceEqual(after));
    }
}
