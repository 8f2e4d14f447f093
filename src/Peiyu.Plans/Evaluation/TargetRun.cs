using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>Counts what the targets ask for.</summary>
internal sealed class TargetRun(PlanRun run)
{
    public IEnumerable<Attainment> All() =>
        from programme in run.Plan.Programmes
        from target in programme.Targets
        from attainment in Of(programme, target)
        select attainment;

    private IEnumerable<Attainment> Of(Programme programme, Target target) => target.Measured switch
    {
        Measured.Count count => Counts(programme, target, count),
        Measured.Growth growth => Goals(target).Select(goal => Rate(programme, target, goal, GrowthRate.Of(run, growth, UnitOf(goal)))),
        Measured.Figure figure => Goals(target).Select(goal => Make(programme, target, goal) with { Done = new FigureRun(run).Of(figure, UnitOf(goal)) }),
        Measured.Net net => Goals(target).Select(goal => Make(programme, target, goal) with
        {
            Done = new FigureRun(run).Of(net, record => UnitOf(goal) is not { } unit || Unit(record) == unit),
        }),
        _ => throw new InvalidOperationException("没有这种计法。"),
    };

    private IEnumerable<Attainment> Counts(Programme programme, Target target, Measured.Count count)
    {
        var candidates = new Candidates(run, count);
        foreach (var goal in Goals(target))
        {
            var unit = UnitOf(goal);
            var counted = candidates.Counted(record => unit is null || Unit(record) == unit);
            yield return Make(programme, target, goal) with
            {
                Done = counted.Count,
                Counted = counted,
                ReachedOn = Attainment.DayReached(target, goal.Goal, counted),
                Earlier = counted.Count(record => count.At is { } stage && record.Date(stage) < run.Plan.FirstDay),
                Nearly = candidates.Nearly(record => unit is null || Unit(record) == unit, counted),
            };
        }
    }

    private static string? Unit(CaseRecord record) =>
        record.Kind.Unit is { } field ? record.Text(field) : record.Enterprise?.Unit;

    /// <summary>Units in the order of the annex, the county last.</summary>
    private IEnumerable<(string Unit, decimal Goal)> Goals(Target target)
    {
        var units = run.Plan.Units.Select(unit => unit.Name).ToList();
        var goals = target.Units.OrderBy(goal => units.IndexOf(goal.Unit)).Select(goal => (goal.Unit, goal.Value));
        return target.County is { } county ? goals.Append((run.Plan.County, county)) : goals;
    }

    private string? UnitOf((string Unit, decimal Goal) goal) => goal.Unit == run.Plan.County ? null : goal.Unit;

    private Attainment Rate(Programme programme, Target target, (string Unit, decimal Goal) goal, GrowthSum sum) =>
        Make(programme, target, goal) with { Done = sum.Rate, Sum = sum };

    private Attainment Make(Programme programme, Target target, (string Unit, decimal Goal) goal) =>
        new(programme, target, goal.Unit, goal.Goal, null, target.Due.On(run.AsOf), []);
}
