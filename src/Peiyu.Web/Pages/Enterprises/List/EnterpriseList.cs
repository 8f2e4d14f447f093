using Peiyu.Core.Boards;
using Peiyu.Core.Search;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Web.Pages.Enterprises.List;

/// <summary>The register as filtered and sorted.</summary>
internal sealed class EnterpriseList
{
    private readonly Board _board;
    private readonly EnterpriseFilter _filter;

    public EnterpriseList(Board board, EnterpriseFilter filter)
    {
        (_board, _filter) = (board, filter);
        All = filter.IsEmpty ? ListBasis.Of(board).Sorted(filter.Sort) : Filtered();
        WithAward = filter.IsEmpty ? ListBasis.Of(board).WithAward : All.Count(line => line.Met > 0);
        Page = Math.Clamp(filter.Page, 1, Math.Max(1, (All.Count + filter.Size - 1) / filter.Size));
        Shown = [.. All.Skip((Page - 1) * filter.Size).Take(filter.Size)];
    }

    /// <summary>All that fit, in their order.</summary>
    public IReadOnlyList<EnterpriseLine> All { get; }

    /// <summary>Those of the page.</summary>
    public IReadOnlyList<EnterpriseLine> Shown { get; }

    public int Page { get; }

    /// <summary>How many of those that fit have an award that is met.</summary>
    public int WithAward { get; }

    /// <summary>What was found for words comes the best first, unless another order is asked for.</summary>
    private List<EnterpriseLine> Filtered()
    {
        var conditions = Conditions().ToList();
        var words = _filter.Words;
        var found = words.Count > 0 ? SearchIndex.Of(_board).Enterprises(words) : null;
        if (found is not null && _filter.Sort is not null)
        {
            var among = found.ToHashSet();
            conditions.Insert(0, among.Contains);
            found = null;
        }

        return [.. (found ?? ListBasis.Of(_board).Sorted(_filter.Sort)).Where(line => conditions.TrueForAll(holds => holds(line)))];
    }

    private IEnumerable<Func<EnterpriseLine, bool>> Conditions()
    {
        if (_filter.Unit is { } unit)
        {
            yield return line => line.Unit == unit;
        }

        if (_filter.Industry is { } industry && _board.Plan.Register.Fields.FirstOrDefault(field => field.Type.Name == "industry") is { } coded)
        {
            yield return line => line.Text(coded)?.StartsWith(industry, StringComparison.Ordinal) == true;
        }

        if (_filter.Ending is { } days)
        {
            yield return line => line.Endings.Any(ending => ending.On <= _board.AsOf.AddDays(days));
        }

        foreach (var (name, answer) in _filter.Answers)
        {
            yield return Answers(name, answer);
        }

        foreach (var condition in AwardConditions())
        {
            yield return condition;
        }
    }

    private Func<EnterpriseLine, bool> Answers(string name, string answer)
    {
        if (_board.Plan.Register.TryField(name, out var field))
        {
            return line => (Web.Shown.Value(line[field]) ?? EnterpriseFilter.NotKnown) == answer;
        }

        var place = _board.Grades.TakeWhile(grade => grade.Name != name).Count();
        return line => place < line.Grades.Count && (line.Grades[place] ?? EnterpriseFilter.NotKnown) == answer;
    }

    private IEnumerable<Func<EnterpriseLine, bool>> AwardConditions()
    {
        if (_filter.Library is { } id)
        {
            var place = _board.Plan.Libraries.TakeWhile(library => library.Id != id).Count();
            yield return line => place < line.Libraries.Count && line.Libraries[place] == Status.Met;
        }

        if (_filter.Policy is { } policy)
        {
            yield return Holding(_board.Plan.Policy(policy) is { } known ? _board.AwardsOf(known).Where(OfState) : []).Contains;
        }
        else if (_filter.Award is { } award)
        {
            yield return award switch
            {
                EnterpriseFilter.Met => line => line.Met > 0,
                EnterpriseFilter.Unknown => line => line.Unknown > 0,
                EnterpriseFilter.Near => line => line.Near > 0,
                EnterpriseFilter.NoneMet => line => line.Met == 0,
                _ => _ => true,
            };
        }

        if (_filter.Missing is { } missing)
        {
            yield return Holding(_board.Awards.Where(line => line.Status == Status.Unknown && line.Missing.Contains(missing))).Contains;
        }
    }

    /// <summary>A policy without a state: whoever it may concern.</summary>
    private bool OfState(AwardLine line) => _filter.Award switch
    {
        EnterpriseFilter.Met => line.Status == Status.Met,
        EnterpriseFilter.Unknown => line.Status == Status.Unknown,
        EnterpriseFilter.Near => line.Near is not null,
        EnterpriseFilter.NoneMet => line.Status != Status.Met,
        _ => true,
    };

    private static HashSet<EnterpriseLine> Holding(IEnumerable<AwardLine> lines) => [.. lines.Select(line => line.Enterprise).OfType<EnterpriseLine>()];
}
