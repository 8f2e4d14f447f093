using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>The cases that a target is about: those that count, and those on their way to it.</summary>
internal sealed class Candidates
{
    private readonly PlanRun _run;
    private readonly Measured.Count _count;
    private readonly List<CaseRecord> _counted = [];
    private readonly List<CaseRecord> _nearly = [];

    public Candidates(PlanRun run, Measured.Count count)
    {
        (_run, _count) = (run, count);
        var records = count.On == run.Plan.Register
            ? run.Population.Enterprises.Select(enterprise => enterprise.Record)
            : run.Population.Cases(count.On);
        foreach (var record in records.Where(record => !record.IsVoidOn(run.AsOf)))
        {
            Add(record);
        }
    }

    /// <summary>Those that count, in the order of the file; of an enterprise that counts once, the one that came first.</summary>
    public IReadOnlyList<CaseRecord> Counted(Func<CaseRecord, bool> isOfUnit)
    {
        var rows = _counted.Where(isOfUnit);
        return _count.OncePerEnterprise
            ? [.. rows.GroupBy(record => record.Enterprise).Select(group => group.MinBy(DateOf)!)]
            : [.. rows];
    }

    /// <summary>Those on their way; of an enterprise that counts once, the one that has come furthest.</summary>
    public IReadOnlyList<CaseRecord> Nearly(Func<CaseRecord, bool> isOfUnit, IReadOnlyList<CaseRecord> counted)
    {
        var rows = _nearly.Where(isOfUnit);
        if (!_count.OncePerEnterprise)
        {
            return [.. rows];
        }

        var has = counted.Select(record => record.Enterprise).ToHashSet();
        return [.. rows
            .Where(record => !has.Contains(record.Enterprise))
            .GroupBy(record => record.Enterprise)
            .Select(group => group.MaxBy(record => Steps.Last(record, _count.At!, _run.AsOf)!.Index)!)];
    }

    private void Add(CaseRecord record)
    {
        var counts = HasHappened(record);
        if ((counts || IsOnItsWay(record)) && (_count.Where is not { } where || _run.Holds(where, new CaseScope(_run, record, null))))
        {
            (counts ? _counted : _nearly).Add(record);
        }
    }

    private bool HasHappened(CaseRecord record) => _count.At is not { } stage
        || (record.Date(stage) is { } day && day <= _run.AsOf && (_count.AnyYear || _run.Plan.Covers(day)));

    private bool IsOnItsWay(CaseRecord record) => _count.At is { } stage && Steps.IsOnItsWay(record, stage, _run.AsOf);

    private DateOnly? DateOf(CaseRecord record) => _count.At is { } stage ? record.Date(stage) : null;
}
