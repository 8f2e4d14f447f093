using Peiyu.Feel.Values;
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
        Measured.Growth growth => Goals(target).Select(goal => Make(programme, target, goal, GrowthRate.Of(run, growth, UnitOf(goal)), [])),
        _ => throw new InvalidOperationException("没有这种计法。"),
    };

    private IEnumerable<Attainment> Counts(Programme programme, Target target, Measured.Count count)
    {
        var counted = run.Population.Cases(count.On) is var cases && count.On == run.Plan.Register
            ? run.Population.Enterprises.Select(enterprise => enterprise.Record)
            : cases;
        var all = counted.Where(record => Counts(count, record)).ToList();
        foreach (var goal in Goals(target))
        {
            var unit = UnitOf(goal);
            var rows = all.Where(record => unit is null || Unit(record) == unit);
            IReadOnlyList<CaseRecord> once = count.OncePerEnterprise ? [.. rows.DistinctBy(record => record.Enterprise)] : [.. rows];
            yield return Make(programme, target, goal, once.Count, once);
        }
    }

    private bool Counts(Measured.Count count, CaseRecord record) =>
        !record.IsVoidOn(run.AsOf)
        && HasHappened(count, record)
        && (count.Where is not { } where
            || where.Feel.Evaluate(new CaseScope(run, record, null), run) is FeelBoolean { Value: true });

    private bool HasHappened(Measured.Count count, CaseRecord record) => count.At is not { } stage
        || (record.Date(stage) is { } day && day <= run.AsOf && (count.AnyYear || run.Plan.Covers(day)));

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

    private Attainment Make(
        Programme programme, Target target, (string Unit, decimal Goal) goal, decimal? done, IReadOnlyList<CaseRecord> counted) =>
        new(programme, target, goal.Unit, goal.Goal, done, target.Due.On(run.AsOf), counted);
}
