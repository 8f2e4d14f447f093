using Peiyu.Core.Register;
using Peiyu.Feel.Values;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Imports;

/// <summary>
/// Matches the rows of a kind without a key (资质). A row equal to a kept case is that case. Another one brings a kept case
/// forward when the two agree in the matching fields and no date contradicts; where several fit, nobody guesses.
/// </summary>
internal sealed class UnkeyedMatcher
{
    private readonly Kind _kind;
    private readonly Action<CaseRow, TableProblem> _refuse;
    private readonly Dictionary<string, List<StoredCase>> _open;

    public UnkeyedMatcher(Kind kind, IReadOnlyList<StoredCase> stored, Action<CaseRow, TableProblem> refuse)
    {
        (_kind, _refuse) = (kind, refuse);
        _open = stored.GroupBy(known => Group(known.Values), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
    }

    public List<CaseChange> Match(IReadOnlyList<CaseRow> rows)
    {
        // Equal ones first, one to one, so that the same file twice changes nothing whatever else would fit.
        var equal = rows.Select(TakeEqual).ToList();
        var left = rows.Where((_, index) => equal[index] is null).ToList();
        var claims = left.SelectMany(row => Fitting(row).Select(known => (known, row)))
            .ToLookup(claim => claim.known, claim => claim.row);
        var changes = new List<CaseChange>();
        for (var index = 0; index < rows.Count; index++)
        {
            if (equal[index] is { } known)
            {
                changes.Add(new(rows[index], known, []));
            }
            else if (Decide(rows[index], claims) is { } change)
            {
                changes.Add(change);
            }
        }

        return changes;
    }

    private CaseChange? Decide(CaseRow row, ILookup<StoredCase, CaseRow> claims)
    {
        var fitting = Fitting(row).ToList();
        if (fitting.Count > 1)
        {
            Ask(row, $"与库里 {fitting.Count} 件都对得上，不知道是哪一件；请补上能区分的日期");
            return null;
        }

        if (fitting is [var known] && claims[known].FirstOrDefault(other => other != row) is { } rival)
        {
            Ask(row, $"与第 {rival.Number} 行都对得上库里同一件，不知道是哪一行；请补上能区分的日期，或分两次导入");
            return null;
        }

        var stored = fitting.FirstOrDefault();
        return new(row, stored, CaseMatcher.News(_kind, row, stored));
    }

    private void Ask(CaseRow row, string question)
    {
        var label = string.Join("、", _kind.Match.Select(field => field.Type.Show(row.Values[field.Index])).Where(text => text.Length > 0));
        _refuse(row, new(
            _kind.Name, row.Number, _kind.Label.Name, label, $"表“{_kind.Name}”第 {row.Number} 行（{label}）{question}。这一行没有读入。", true));
    }

    private StoredCase? TakeEqual(CaseRow row)
    {
        if (!_open.TryGetValue(Group(row.Values), out var open)
            || open.Find(known => known.Values.AsSpan().SequenceEqual(row.Values)) is not { } equal)
        {
            return null;
        }

        open.Remove(equal);
        return equal;
    }

    private IEnumerable<StoredCase> Fitting(CaseRow row) =>
        _open.TryGetValue(Group(row.Values), out var open) ? open.Where(known => !Contradicts(row, known)) : [];

    private bool Contradicts(CaseRow row, StoredCase known) => _kind.Fields.Any(field =>
        row.Values[field.Index] is FeelDate said && known.Values[field.Index] is FeelDate kept && !said.Equals(kept));

    private string Group(FeelValue[] values) =>
        string.Join('|', _kind.Match.Select(field => field.Type.Write(values[field.Index])));
}
