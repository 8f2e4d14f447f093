using Peiyu.Core.Register;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Imports;

/// <summary>What could be read, held against what is kept: everything that an import would do, before it does it.</summary>
internal sealed class ImportDraft
{
    private readonly List<TableProblem> _problems = [];
    private readonly List<RefusedRow> _refused = [];
    private readonly Dictionary<Kind, List<CaseChange>> _cases = [];
    private readonly List<(FactRow Row, string Before)> _facts = [];
    private readonly ReadTables _read;
    private readonly Plan _plan;

    public ImportDraft(Plan plan, ReadTables read, StoredRegister stored)
    {
        (_plan, _read) = (plan, read);
        _problems.AddRange(read.Problems);
        _refused.AddRange(read.Refused);
        foreach (var kind in plan.Kinds)
        {
            var changes = CaseMatcher.Match(kind, read.Cases(kind), stored.Cases(kind), Refuse);
            _cases[kind] = plan.IsManaged(kind) ? RefuseChanges(changes) : changes;
        }

        foreach (var row in read.Facts)
        {
            var known = stored.Facts.GetValueOrDefault((row.Code, row.Fact, row.Period));
            if (known is null || !known.Equals(row.Value))
            {
                _facts.Add((row, known is null ? "" : Write(row.Fact, known)));
            }
        }
    }

    /// <summary>The rows that open cases handled by steps: they are opened one by one, after everything else is written.</summary>
    public IEnumerable<CaseRow> Openings => _plan.Kinds.Where(_plan.IsManaged).SelectMany(Cases).Select(change => change.Row);

    public bool HasOpenings => Openings.Any();

    public bool HasNews => _facts.Count > 0 || _cases.Values.Any(changes => changes.Any(change => change.Fields.Count > 0));

    /// <summary>The rows of a kind that say something new, in the order of the file.</summary>
    public IEnumerable<CaseChange> Cases(Kind kind) => _cases[kind].Where(change => change.Fields.Count > 0);

    /// <summary>The values that are new or differ from the kept ones.</summary>
    public IEnumerable<FactRow> Facts => _facts.Select(fact => fact.Row);

    public string Write(FactRow row) => Write(row.Fact, row.Value);

    public ImportReport Report(string source, long? revision) => new(
        source,
        [.. Counts()],
        Describe(isNew: false),
        Describe(isNew: true),
        _problems,
        _refused,
        revision);

    private IEnumerable<SheetCounts> Counts()
    {
        foreach (var kind in _plan.Kinds)
        {
            var changes = _cases[kind];
            var news = changes.Where(change => change.Fields.Count > 0).ToList();
            var added = news.Count(change => change.Stored is null);
            yield return new(kind.Name, added, news.Count - added, changes.Count - news.Count, Refused(kind.Name));
            if (kind == _plan.Register)
            {
                var fresh = _facts.Count(fact => fact.Before.Length == 0);
                yield return new(
                    TableIntake.FactSheet, fresh, _facts.Count - fresh, _read.Facts.Count - _facts.Count, Refused(TableIntake.FactSheet));
            }
        }
    }

    private int Refused(string sheet) => _refused.Count(row => row.Sheet == sheet);

    private IEnumerable<RowChange> Describe(bool isNew) => _plan.Kinds
        .SelectMany(kind => Cases(kind).Where(change => change.Stored is null == isNew).Select(change => Describe(kind, change)))
        .Concat(_facts.Where(fact => fact.Before.Length == 0 == isNew).Select(Describe));

    private static RowChange Describe(Kind kind, CaseChange change) => new(
        kind.Name,
        change.Row.Number,
        kind.Label.Type.Show(change.Row.Values[kind.Label.Index]) is { Length: > 0 } label
            ? label
            : kind.Subject.Type.Show(change.Row.Values[kind.Subject.Index]),
        [.. change.Fields.Select(field => (
            field.Name,
            change.Stored is { } stored ? field.Type.Show(stored.Values[field.Index]) : "",
            field.Type.Show(change.Row.Values[field.Index])))]);

    private RowChange Describe((FactRow Row, string Before) fact) => new(
        TableIntake.FactSheet,
        fact.Row.Number,
        $"{fact.Row.Code} {fact.Row.Fact} {fact.Row.Period}".TrimEnd(),
        [("数值", fact.Before, Write(fact.Row))]);

    private string Write(string fact, Feel.Values.FeelValue value) =>
        _plan.Fact(fact) is { } known ? known.Type.Write(value) : (value as Feel.Values.FeelText)?.Value ?? value.ToString();

    /// <summary>Leaves a row out that would have opened a case.</summary>
    public void RefuseOpening(CaseRow row, string why)
    {
        _cases[row.Kind].RemoveAll(change => change.Row == row);
        Refuse(row, new(row.Kind.Name, row.Number, "", "", $"表“{row.Kind.Name}”第 {row.Number} 行没有新开：{why}。这一行没有读入。", true));
    }

    /// <summary>What steps wrote may come back as it was exported; to change it is a step's business.</summary>
    private List<CaseChange> RefuseChanges(List<CaseChange> changes)
    {
        var changed = changes.Where(change => change is { Stored: not null, Fields.Count: > 0 }).ToHashSet();
        foreach (var change in changed)
        {
            var (kind, row, field) = (change.Row.Kind, change.Row, change.Fields[0]);
            var text = field.Type.Show(row.Values[field.Index]);
            Refuse(row, new(kind.Name, row.Number, field.Name, text,
                $"表“{kind.Name}”第 {row.Number} 行的“{field.Name}”与登记的不一样：{kind.Name}由流程办理，已有的一件不能由导入改；请在“事项”里办。这一行没有读入。", true));
        }

        return [.. changes.Where(change => !changed.Contains(change))];
    }

    private void Refuse(CaseRow row, TableProblem problem)
    {
        _problems.Add(problem);
        var cells = row.Kind.Fields.Select(field => Cell.OfText(field.Type.Write(row.Values[field.Index])));
        _refused.Add(new(row.Kind.Name, [.. row.Kind.Fields.Select(field => field.Name)], new(row.Number, [.. cells]), [problem]));
    }
}
