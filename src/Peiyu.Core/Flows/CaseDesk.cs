using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Entry;
using Peiyu.Core.Fund;
using Peiyu.Core.Register;
using Peiyu.Core.Time;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows;

/// <summary>Shows cases that are handled by steps, each within the scope of whoever asks.</summary>
public sealed class CaseDesk
{
    private readonly PlanSource _plans;
    private readonly IDbContextFactory<PeiyuDb> _databases;
    private readonly StepContextReader _contexts;
    private readonly StepChecks _checks;
    private readonly TimeProvider _clock;

    internal CaseDesk(
        PlanSource plans, IDbContextFactory<PeiyuDb> databases, StepContextReader contexts, StepChecks checks, TimeProvider clock) =>
        (_plans, _databases, _contexts, _checks, _clock) = (plans, databases, contexts, checks, clock);

    /// <summary>The cases of a flow that somebody may see, the newest first.</summary>
    public Task<IReadOnlyList<HandledCase>> ListAsync(Actor actor, Flow flow, CancellationToken ct) =>
        ListAsync(actor, flow, actor.Scope.Enterprise, ct);

    /// <summary>The same of one enterprise alone.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="flow">Of which flow.</param>
    /// <param name="enterprise">The enterprise's code; null: of all.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<IReadOnlyList<HandledCase>> ListAsync(Actor actor, Flow flow, string? enterprise, CancellationToken ct)
    {
        if (!actor.May(Acts.Read, flow.Kind.Name))
        {
            return [];
        }

        await using var db = await _databases.CreateDbContextAsync(ct);
        var entries = db.Cases.Where(entry => entry.Kind == flow.Kind.Id);
        if (enterprise is not null)
        {
            entries = entries.Where(entry => entry.Owner == enterprise);
        }

        return await ReadAsync(db, flow, entries, actor.Scope, ct);
    }

    /// <summary>All of them, for what everybody may know of them.</summary>
    internal async Task<IReadOnlyList<HandledCase>> AllAsync(Flow flow, CancellationToken ct)
    {
        await using var db = await _databases.CreateDbContextAsync(ct);
        return await ReadAsync(db, flow, db.Cases.Where(entry => entry.Kind == flow.Kind.Id), Scope.County, ct);
    }

    /// <summary>One case; null where there is none within the actor's scope.</summary>
    public async Task<HandledCase?> FindAsync(Actor actor, Flow flow, long id, CancellationToken ct)
    {
        await using var db = await _databases.CreateDbContextAsync(ct);
        return actor.May(Acts.Read, flow.Kind.Name)
            ? (await ReadAsync(db, flow, db.Cases.Where(entry => entry.Id == id && entry.Kind == flow.Kind.Id), actor.Scope, ct)).SingleOrDefault()
            : null;
    }

    /// <summary>Several cases, those left out that are not within the actor's scope; the newest first.</summary>
    public async Task<IReadOnlyList<HandledCase>> FindAsync(Actor actor, Flow flow, IReadOnlyCollection<long> ids, CancellationToken ct)
    {
        await using var db = await _databases.CreateDbContextAsync(ct);
        return actor.May(Acts.Read, flow.Kind.Name)
            ? await ReadAsync(db, flow, db.Cases.Where(entry => ids.Contains(entry.Id) && entry.Kind == flow.Kind.Id), actor.Scope, ct)
            : [];
    }

    /// <summary>One case with its history; null where there is none within the actor's scope.</summary>
    public async Task<CaseFile?> OpenAsync(Actor actor, Flow flow, long id, CancellationToken ct)
    {
        if (await FindAsync(actor, flow, id, ct) is not { } found)
        {
            return null;
        }

        await using var db = await _databases.CreateDbContextAsync(ct);
        var tracked = (await CaseReader.FindAsync(db, flow.Kind, id, ct))!;
        var (step, checks) = await NextAsync(db, actor, found, tracked, ct);
        return new(found, await HistoryAsync(db, flow, tracked, ct), await Ledger.OfCaseAsync(db, id, ct), checks, step?.Name);
    }

    /// <summary>What the reader's first step onwards would be checked for, were it taken now: nothing is written.</summary>
    private async Task<(Step? Step, IReadOnlyList<CheckResult> Checks)> NextAsync(
        PeiyuDb db, Actor actor, HandledCase found, TrackedCase tracked, CancellationToken ct)
    {
        if (found.Flow.StepsFrom(found.State).FirstOrDefault(step => !step.IsGrave && step.Checks.Count > 0 && actor.May(step.Act, found.Kind.Name)) is not { } step)
        {
            return (null, []);
        }

        var work = new AuditedWork(db, actor, _clock.GetUtcNow().UtcDateTime);
        var context = await _contexts.ReadAsync(work, _plans.Plan, found.Flow, step, tracked, await StepHistory.ReadAsync(db, tracked, ct), [.. tracked.Values], form: null, ct);
        context.CaseId = found.Id;
        return (step, await _checks.AskAsync(context, ct));
    }

    private async Task<IReadOnlyList<HandledCase>> ReadAsync(
        PeiyuDb db, Flow flow, IQueryable<CaseEntry> entries, Scope scope, CancellationToken ct)
    {
        var plan = _plans.Plan;
        var cases = await CaseReader.ReadAsync(db, plan, entries, ct);
        var places = await PlacesOfCases.ReadAsync(db, plan, cases.Values, ct);
        var moments = await StayReader.MomentsAsync(db, entries, ct);
        return [.. from known in cases.Values
                   where !known.IsGone
                   let place = places.Of(known)
                   where place.LiesIn(scope)
                   orderby known.Entry.Id descending
                   select Told(known, place)];

        HandledCase Told(TrackedCase known, CasePlace place)
        {
            var stays = StayReader.Of(flow, known, moments);
            return new(known.Entry.Id, flow, known.Values, place.Unit, place.Code, place.Enterprise, known.LastEvent, stays,
                [.. flow.Clocks.Select(clock => Plans.Evaluation.ClockReading.Of(clock, stays, plan.Calendar, _clock.TodayInChina))]);
        }
    }

    private static async Task<IReadOnlyList<TakenStep>> HistoryAsync(PeiyuDb db, Flow flow, TrackedCase known, CancellationToken ct)
    {
        var imports = await CaseReader.ImportsAsync(db, known, ct);
        return [.. known.Events.Select(said => new TakenStep(
            said.Step,
            said.Step is { } id ? flow.Step(id)?.Name ?? id : said.Fields is null ? "撤回整件" : "录入或导入",
            said.Fields is null ? null : [
                .. FieldJson.Read(said.Fields).Select(field => KeyValuePair.Create(field.Key, CaseWords.Show(flow.Kind, field.Key, field.Value))),
            ],
            CheckResult.Read(said.Checks),
            Origin.Of(imports[said.ImportId])))];
    }
}
