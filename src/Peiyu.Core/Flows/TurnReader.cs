using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows;

/// <summary>
/// Counts the cases of a flow that wait for somebody, from each case's last step alone: where it leads stands in the plan. Of the
/// cases themselves only those are read of which that does not tell enough.
/// </summary>
public sealed class TurnReader(PlanSource plans)
{
    /// <summary>Whether it is somebody's turn: a step that leads on is theirs.</summary>
    public static bool IsTurn(Flow flow, string state, Actor actor) =>
        flow.StepsFrom(state).Any(step => !step.IsGrave && actor.May(step.Act, flow.Kind.Name));

    /// <summary>How many there are within the actor's scope; the flow is one whose cases only steps write.</summary>
    internal async Task<int> CountAsync(PeiyuDb db, Actor actor, Flow flow, CancellationToken ct)
    {
        if (!actor.May(Acts.Read, flow.Kind.Name))
        {
            return 0;
        }

        var mine = flow.States.Select(state => state.Name).Where(state => IsTurn(flow, state, actor)).ToHashSet(StringComparer.Ordinal);
        var known = flow.Steps.Where(step => step.To is not null).ToLookup(step => mine.Contains(step.To!), step => step.Id);
        var (leading, others) = (known[true].ToList(), known[false].ToList());
        var last = LastSaid(db, flow);
        // A step back to where the case was, or an entry beside the steps: its state stands in its values.
        var unsure = last.Where(said => said.Step == null || (!leading.Contains(said.Step) && !others.Contains(said.Step)));
        return actor.Scope.IsCounty
            ? await last.CountAsync(said => leading.Contains(said.Step!), ct) + await CountReadAsync(db, actor, flow, unsure, ct)
            : await CountReadAsync(db, actor, flow, last.Where(said => leading.Contains(said.Step!)).Concat(unsure), ct);
    }

    /// <summary>The last thing said of each case that is not taken back.</summary>
    private static IQueryable<CaseEvent> LastSaid(PeiyuDb db, Flow flow) =>
        from entry in db.Cases
        where entry.Kind == flow.Kind.Id
        from said in db.CaseEvents
        where said.CaseId == entry.Id && said.Fields != null && !db.CaseEvents.Any(later => later.CaseId == said.CaseId && later.Id > said.Id)
        select said;

    private async Task<int> CountReadAsync(PeiyuDb db, Actor actor, Flow flow, IQueryable<CaseEvent> said, CancellationToken ct)
    {
        var owned = actor.Scope.Enterprise is { } code ? db.Cases.Where(entry => entry.Owner == code) : db.Cases;
        var cases = await CaseReader.ReadAsync(db, plans.Plan, owned.Where(entry => said.Any(one => one.CaseId == entry.Id)), ct);
        var places = await PlacesOfCases.ReadAsync(db, plans.Plan, cases.Values, ct);
        return cases.Values.Count(known => !known.IsGone && places.Of(known).LiesIn(actor.Scope) && IsTurn(flow, flow.StateOf(known.Values), actor));
    }
}
