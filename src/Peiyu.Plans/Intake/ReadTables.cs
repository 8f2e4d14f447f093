using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Intake;

/// <summary>What could be read of an input, and what could not.</summary>
public sealed class ReadTables
{
    private readonly Dictionary<Kind, List<CaseRow>> _cases = [];
    private readonly List<FactRow> _facts = [];
    private readonly List<TableProblem> _problems = [];
    private readonly List<RefusedRow> _refused = [];
    private readonly Dictionary<string, int> _refusedEnterprises = new(StringComparer.Ordinal);

    /// <summary>The rows of the sheet 指标, in the order of the file.</summary>
    public IReadOnlyList<FactRow> Facts => _facts;

    /// <summary>Everything that a person should look at, in the order in which it was met.</summary>
    public IReadOnlyList<TableProblem> Problems => _problems;

    public IReadOnlyList<RefusedRow> Refused => _refused;

    /// <summary>The rows of a kind, in the order of the file.</summary>
    public IReadOnlyList<CaseRow> Cases(Kind kind) => _cases.TryGetValue(kind, out var rows) ? rows : [];

    /// <summary>The population of these rows alone.</summary>
    public Population ToPopulation(Plan plan)
    {
        var population = new Population();
        foreach (var row in Cases(plan.Register))
        {
            population.AddEnterprise(new(row.Kind, row.Values, row.Number));
        }

        foreach (var fact in _facts)
        {
            population.Find(fact.Code)?.Facts.Set(fact.Fact, fact.Period, fact.Value);
        }

        foreach (var row in plan.Kinds.Where(kind => kind != plan.Register).SelectMany(Cases))
        {
            population.AddCase(new(row.Kind, row.Values, row.Number));
        }

        return population;
    }

    internal void Add(CaseRow row)
    {
        if (!_cases.TryGetValue(row.Kind, out var rows))
        {
            _cases.Add(row.Kind, rows = []);
        }

        rows.Add(row);
    }

    /// <summary>Notes an enterprise whose own row was left out, so that the rows that name it can say so.</summary>
    internal void RefuseEnterprise(string code, int row) => _refusedEnterprises.TryAdd(code, row);

    /// <summary>Why an enterprise is not known, and what to do.</summary>
    internal string WhyUnknown(string code) => _refusedEnterprises.TryGetValue(code, out var row)
        ? $"在这次“企业”表的第 {row} 行，但那一行没有读入；请先改好那一行"
        : "不在企业库里，也不在这次的“企业”表里；请先登记企业，或核对代码";

    internal void Add(FactRow row) => _facts.Add(row);

    internal void Add(TableProblem problem) => _problems.Add(problem);

    internal void Refuse(string sheet, IReadOnlyList<string> header, SheetRow row, IReadOnlyList<TableProblem> problems)
    {
        _problems.AddRange(problems);
        _refused.Add(new(sheet, header, row, problems));
    }
}
