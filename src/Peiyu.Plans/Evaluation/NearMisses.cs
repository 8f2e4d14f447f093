using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation;

/// <summary>Finds near misses: one condition alone fails, all others hold, and the comparison that failed has a gap.</summary>
internal static class NearMisses
{
    private const decimal FarthestShare = 0.5m;
    private const int FarthestDays = 366;

    /// <param name="plan">Knows the units of facts and fields.</param>
    /// <param name="findings">All findings of a determination.</param>
    /// <param name="stage">The stage that is the event, for words about its day; null where there is none.</param>
    public static NearMiss? Of(Plan plan, IReadOnlyList<Finding> findings, string? stage)
    {
        if (findings.Any(finding => finding.Status == Status.Unknown)
            || findings.Where(finding => finding.Status == Status.Unmet).Take(2).ToList() is not [var failed]
            || Deciding(failed) is not { } reading)
        {
            return null;
        }

        return (reading.Left, reading.Right) switch
        {
            (FeelNumber left, FeelNumber right) => OfNumbers(plan, failed, reading, left.Value, right.Value) is { Distance: <= FarthestShare } near ? near : null,
            (FeelDate { IsDateOnly: true } left, FeelDate { IsDateOnly: true } right) =>
                OfDays(reading, left.Value.DayNumber - right.Value.DayNumber, stage),
            _ => null,
        };
    }

    /// <summary>How far a failed condition is from holding, however far that is; null where nothing measures it.</summary>
    public static NearMiss? Gap(Plan plan, Finding failed) =>
        failed.Status == Status.Unmet && Deciding(failed) is { Left: FeelNumber left, Right: FeelNumber right } reading
            ? OfNumbers(plan, failed, reading, left.Value, right.Value)
            : null;

    /// <summary>The comparison that made the condition false: the condition itself or one of those that it joins by “and”.</summary>
    private static Reading? Deciding(Finding failed)
    {
        var conjuncts = Conjuncts.Of(failed.Rule);
        return failed.Readings.FirstOrDefault(reading =>
            reading is { IsFalse: true, AsksWhetherKnown: false } && conjuncts.Contains(reading.Comparison.Text));
    }

    private static NearMiss? OfNumbers(Plan plan, Finding failed, Reading reading, decimal left, decimal right)
    {
        var gap = Math.Abs(left - right);
        return right == 0 || reading.Comparison.Operator == "!="
            ? null
            : new(gap / Math.Abs(right), GapWords.Of(plan, failed, reading, gap)) { CanBeMended = true };
    }

    private static NearMiss? OfDays(Reading reading, int days, string? stage)
    {
        var subject = reading.Comparison.Left == NameTable.EventDay ? stage : reading.Comparison.Left;
        return days == 0 || Math.Abs(days) > FarthestDays
            ? null
            : new((decimal)Math.Abs(days) / FarthestDays, $"{subject}{(days < 0 ? "早了" : "晚了")} {Math.Abs(days)} 天") { CanBeMended = false };
    }
}
