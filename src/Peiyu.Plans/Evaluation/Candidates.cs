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

    /// <summary>Those that count, in the order of the file.</summary>
    public IReadOnlyList<CaseRecord> Counted(Func<CaseRecord, bool> isOfUnit)
    {
        var rows = _counted.Where(isOfUnit);
        return _count.OncePerEnterprise ? [.. rows.DistinctBy(record => record.Enterprise)] : [.. rows];
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
            .Select(group => group.MaxBy(record => LastStep(record)!.Index)!)];
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

    /// <summary>What failed after its last step is not on its way until it is tried again.</summary>
    private bool IsOnItsWay(CaseRecord record) =>
        _count.At is { } stage
        && !IsDated(record, stage)
        && LastStep(record) is { } step
        && !(record.Kind.Failed is { } failed && IsDated(record, failed) && record.Date(failed) >= record.Date(step));

    /// <summary>The last stage before the one that counts that is dated; null where none is.</summary>
    private Field? LastStep(CaseRecord record) => record.Kind.Stages
        .LastOrDefault(stage => stage.Index < _count.At!.Index && IsDated(record, stage));

    private bool IsDated(CaseRecord record, Field stage) => record.Date(stage) <= _run.AsOf;
}
