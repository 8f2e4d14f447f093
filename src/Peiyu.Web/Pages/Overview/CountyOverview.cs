using System.Runtime.CompilerServices;
using Peiyu.Core.Boards;
using Peiyu.Web.Pages.Tasks;

namespace Peiyu.Web.Pages.Overview;

/// <summary>The county at a glance, worked out once for a board.</summary>
public sealed class CountyOverview
{
    private const int NextDays = 5;

    private static readonly ConditionalWeakTable<Board, CountyOverview> Made = [];

    private CountyOverview(Board board)
    {
        Targets = new(board);
        Ranking = UnitRanking.Of(board);
        Trend = new(board);
        Libraries = LibraryCount.Of(board);
        Payers = PayerSum.Of(board);
        Fund = FundOutlook.Of(board);
        Next = DueDay.Next(board, NextDays);
    }

    public CountyTargets Targets { get; }

    public UnitRanking Ranking { get; }

    public Trend Trend { get; }

    public IReadOnlyList<LibraryCount> Libraries { get; }

    public IReadOnlyList<PayerSum> Payers { get; }

    /// <summary>Null for a plan without a fund.</summary>
    public FundOutlook? Fund { get; }

    public IReadOnlyList<DueDay> Next { get; }

    public static CountyOverview Of(Board board) => Made.GetValue(board, one => new(one));
}
