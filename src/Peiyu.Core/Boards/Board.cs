using Peiyu.Core.Access;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Boards;

/// <summary>
/// What the plan says about everybody within a scope on a day, in figures and lines. What lies outside the scope is not in it:
/// whoever has a board can't show too much.
/// </summary>
public sealed class Board
{
    private readonly BoardPart _all;
    private readonly Lazy<Dictionary<string, EnterpriseLine>> _byCode;
    private readonly Lazy<ILookup<Policy, AwardLine>> _awards;
    private readonly Lazy<ILookup<Policy, WayLine>> _ways;
    private readonly Lazy<ILookup<Library, LibraryLine>> _libraries;
    private readonly Lazy<ILookup<string, TitleLine>> _titles;

    internal Board(Plan plan, DateOnly asOf, long revision, Scope scope, BoardPart all, IReadOnlyList<FactDefinition> grades)
    {
        (Plan, AsOf, Revision, Scope, _all, Grades) = (plan, asOf, revision, scope, all, grades);
        var pace = new Pace(plan, asOf);
        Standings = [.. all.Attainments.Select((one, index) => new Standing(one, pace.Of(one), pace.Why(one), all.Counted[index], all.Nearly[index]))];
        _byCode = new(() => all.Enterprises.ToDictionary(line => line.Code, StringComparer.Ordinal));
        _awards = new(() => all.Awards.ToLookup(line => line.Policy));
        _ways = new(() => all.Ways.ToLookup(line => line.Policy));
        _libraries = new(() => all.Libraries.ToLookup(line => line.Library));
        _titles = new(() => all.Titles.ToLookup(line => line.Title, StringComparer.Ordinal));
    }

    public Plan Plan { get; }

    public DateOnly AsOf { get; }

    /// <summary>The register's revision that it was made from: a page made from a board is good as long as this is.</summary>
    public long Revision { get; }

    public Scope Scope { get; }

    /// <summary>The facts with a few fixed values (亩产效益评价 A to D), by which lists are filtered.</summary>
    public IReadOnlyList<FactDefinition> Grades { get; }

    /// <summary>In the order of the register.</summary>
    public IReadOnlyList<EnterpriseLine> Enterprises => _all.Enterprises;

    /// <summary>Every award that is met, can't be told, or is missed by little.</summary>
    public IReadOnlyList<AwardLine> Awards => _all.Awards;

    /// <summary>The targets of the units and the county whose figures may be shown, in the plan's order.</summary>
    public IReadOnlyList<Standing> Standings { get; }

    /// <summary>What the county's fund owes for the awards that are met, in yuan.</summary>
    public decimal Owed => Awards.Where(line => line.Status == Status.Met && line.Policy.Pot is not null).Sum(line => line.Amount ?? 0);

    /// <summary>Null where there is none within the scope.</summary>
    public EnterpriseLine? Find(string code) => _byCode.Value.GetValueOrDefault(code);

    public IEnumerable<AwardLine> AwardsOf(Policy policy) => _awards.Value[policy];

    /// <summary>Who is on the way to the event that gives an award.</summary>
    public IEnumerable<WayLine> WaysTo(Policy policy) => _ways.Value[policy];

    /// <summary>How many are unmet, those missed by little too.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="unit">One unit's alone; null: all.</param>
    public int UnmetOf(Policy policy, string? unit = null)
    {
        var place = Plan.Policies.TakeWhile(one => one != policy).Count();
        return _all.Unmet.Where(pair => pair.Key.Policy == place && (unit is null || pair.Key.Unit == unit)).Sum(pair => pair.Value);
    }

    /// <summary>Every case of a pipeline: all titles, wherever they stand.</summary>
    public IReadOnlyList<TitleLine> Titles => _all.Titles;

    /// <summary>The cases of one title.</summary>
    public IEnumerable<TitleLine> TitlesOf(string title) => _titles.Value[title];

    public IEnumerable<LibraryLine> LinesOf(Library library) => _libraries.Value[library];

    /// <summary>The same board for somebody who may see less.</summary>
    internal Board Within(Scope scope) => scope.IsCounty ? this : new(Plan, AsOf, Revision, scope, Part(scope), Grades);

    private BoardPart Part(Scope scope)
    {
        var shown = Enumerable.Range(0, _all.Attainments.Count)
            .Where(index => scope.ShowsTargetsOf(_all.Attainments[index].Unit, Plan.County)).ToList();
        return new(
            [.. _all.Enterprises.Where(line => scope.Includes(line.Unit, line.Code))],
            [.. _all.Awards.Where(line => scope.Includes(line.Unit, line.Enterprise?.Code))],
            [.. _all.Ways.Where(line => scope.Includes(line.Unit, line.Enterprise?.Code))],
            Unmet(scope),
            [.. _all.Libraries.Where(line => scope.Includes(line.Enterprise.Unit, line.Enterprise.Code))],
            [.. _all.Titles.Where(line => scope.Includes(line.Enterprise.Unit, line.Enterprise.Code))],
            [.. shown.Select(index => _all.Attainments[index])],
            [.. shown.Select(index => Rows(_all.Counted[index], scope))],
            [.. shown.Select(index => Rows(_all.Nearly[index], scope))]);
    }

    /// <summary>By unit they are counted already; an enterprise's are its own.</summary>
    private IReadOnlyDictionary<(int Policy, string Unit), int> Unmet(Scope scope) => scope.Enterprise is not { } code
        ? _all.Unmet.Where(pair => scope.Includes(pair.Key.Unit, null)).ToDictionary()
        : Find(code) is not { } line ? new Dictionary<(int, string), int>()
        : line.Unmet.Index().Where(one => one.Item > 0).ToDictionary(one => (one.Index, line.Unit ?? ""), one => one.Item);

    private static IReadOnlyList<CountedLine> Rows(IReadOnlyList<CountedLine> rows, Scope scope) =>
        [.. rows.Where(row => scope.Includes(row.Unit, row.Enterprise?.Code))];
}
