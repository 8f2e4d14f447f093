using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>Works out targets that units report figures for, and those of a net number.</summary>
internal sealed class FigureRun(PlanRun run)
{
    /// <summary>The figures that count, of a unit or of all; null: nothing is reported yet, which is not zero.</summary>
    public decimal? Of(Measured.Figure figure, string? unit)
    {
        var values = run.Population.Cases(figure.On)
            .Where(record => IsReported(record, figure) && (unit is null || record.Text(figure.On.Unit!) == unit))
            .Select(record => (Value: record[figure.Value] as FeelNumber, Record: record))
            .Where(one => one.Value is not null).ToList();
        return values.Count == 0 ? null : figure.Take switch
        {
            FigureTake.Sum => values.Sum(one => one.Value!.Value),
            FigureTake.Lowest => values.Min(one => one.Value!.Value),
            FigureTake.Highest => values.Max(one => one.Value!.Value),
            _ => Lasts(values, figure).Sum(),
        };
    }

    /// <summary>Those that came in the plan year, less those that went in it.</summary>
    public decimal Of(Measured.Net net, Func<CaseRecord, bool> isOfUnit)
    {
        var rows = run.Population.Cases(net.On)
            .Where(record => isOfUnit(record) && (net.Where is not { } where || run.Holds(where, new CaseScope(run, record, null)))).ToList();
        return rows.Count(record => IsInYear(record, net.At)) - rows.Count(record => IsInYear(record, net.Less));
    }

    /// <summary>The last figure of each unit: the county is what its units stand at together.</summary>
    private static IEnumerable<decimal> Lasts(IEnumerable<(FeelNumber? Value, CaseRecord Record)> values, Measured.Figure figure) => values
        .GroupBy(one => one.Record.Text(figure.On.Unit!))
        .Select(unit => unit.OrderBy(one => one.Record.Date(figure.At)).ThenBy(one => one.Record.Order).Last().Value!.Value);

    private bool IsReported(CaseRecord record, Measured.Figure figure) =>
        IsInYear(record, figure.At) && (figure.Where is not { } where || run.Holds(where, new CaseScope(run, record, null)));

    private bool IsInYear(CaseRecord record, Field stage) =>
        record.Date(stage) is { } day && day <= run.AsOf && run.Plan.Covers(day);
}
