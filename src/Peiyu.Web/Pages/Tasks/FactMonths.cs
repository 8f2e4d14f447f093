using Peiyu.Core.Boards;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Web.Pages.Tasks;

/// <summary>What enterprises reported of a monthly fact, this year beside the year before, as recorded.</summary>
public sealed class FactMonths(OldBoard board, FactDefinition fact, string? unit)
{
    /// <summary>The months of the plan year that are over.</summary>
    public IReadOnlyList<Period> Months { get; } =
    [
        .. Enumerable.Range(1, 12).Select(month => Period.OfMonth(board.Plan.Year, month)).Where(month => month.EndedBefore(board.AsOf)),
    ];

    /// <summary>The enterprises that reported a month of either year.</summary>
    public IReadOnlyList<Enterprise> Enterprises =>
    [
        .. board.Population.Enterprises.Where(enterprise => (unit is null || enterprise.Unit == unit)
            && Months.Any(month => Value(enterprise, month) is not null || Before(enterprise, month) is not null)),
    ];

    public string? Value(Enterprise enterprise, Period month) => Shown.Value(enterprise.Facts.Find(fact.Name, month));

    public string? Before(Enterprise enterprise, Period month) =>
        Shown.Value(enterprise.Facts.Find(fact.Name, Period.OfMonth(month.Start.Year - 1, month.Start.Month)));
}
