using Peiyu.Plans.Model;

namespace Peiyu.Plans.Populations;

/// <summary>An enterprise with its facts and its cases.</summary>
public sealed class Enterprise
{
    private static readonly IReadOnlyList<CaseRecord> NoCases = [];
    private readonly Dictionary<Kind, List<CaseRecord>> _cases = [];

    public Enterprise(CaseRecord record)
    {
        Record = record;
        record.Enterprise = this;
        Code = record.Key!;
        Name = record.Text(record.Kind.Label) ?? Code;
        Unit = record.Kind.Unit is { } unit ? record.Text(unit) : null;
    }

    /// <summary>The row of the register (sheet 企业).</summary>
    public CaseRecord Record { get; }

    /// <summary>统一社会信用代码.</summary>
    public string Code { get; }

    public string Name { get; }

    /// <summary>The town or zone that it is counted for; null where unknown: it then counts for the county only.</summary>
    public string? Unit { get; }

    public FactSeries Facts { get; } = new();

    /// <summary>Its cases of a kind, in the order of the file.</summary>
    public IReadOnlyList<CaseRecord> Cases(Kind kind) => _cases.TryGetValue(kind, out var cases) ? cases : NoCases;

    internal void Add(CaseRecord record)
    {
        record.Enterprise = this;
        if (!_cases.TryGetValue(record.Kind, out var cases))
        {
            _cases.Add(record.Kind, cases = []);
        }

        cases.Add(record);
    }
}
