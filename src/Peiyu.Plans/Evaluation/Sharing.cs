using System.Numerics;

namespace Peiyu.Plans.Evaluation;

/// <summary>
/// Shares a sum by weights, to the fen. Nobody gets more than the own award: what somebody leaves goes back and is shared by the
/// others. What rounding leaves goes by a fen each to those who lost most by it, the earlier ones first.
/// </summary>
internal static class Sharing
{
    private const decimal Fen = 0.01m;

    // Whole numbers of the finest step that a decimal has: products of sums and weights are exact, however large.
    private const decimal Steps = 1e28m;

    private static readonly BigInteger StepsOfFen = new(Steps * Fen);

    public static void Apply<T>(decimal left, IReadOnlyList<T> meetings, Func<T, decimal> weightOf)
        where T : Meeting
    {
        if (meetings.Sum(meeting => meeting.Sum) <= left)
        {
            foreach (var meeting in meetings)
            {
                meeting.To = meeting.Sum;
            }

            return;
        }

        var open = meetings.Select(meeting => (Meeting: meeting, Weight: Whole(weightOf(meeting)))).Where(one => one.Weight > 0).ToList();
        while (Served(open, left) is { Count: > 0 } served)
        {
            foreach (var (meeting, _) in served)
            {
                meeting.To = meeting.Sum;
                left -= meeting.Sum;
            }

            open = [.. open.Except(served)];
        }

        ShareRest(left, open);
    }

    /// <summary>Those whose part covers their whole award.</summary>
    private static List<(T Meeting, BigInteger Weight)> Served<T>(List<(T Meeting, BigInteger Weight)> open, decimal left)
        where T : Meeting
    {
        var (all, whole) = (Total(open), Whole(left));
        return [.. open.Where(one => Whole(one.Meeting.Sum) * all <= whole * one.Weight)];
    }

    private static void ShareRest<T>(decimal left, List<(T Meeting, BigInteger Weight)> open)
        where T : Meeting
    {
        var (all, whole) = (Total(open) * StepsOfFen, Whole(left));
        var lost = new List<(T Meeting, BigInteger Part)>();
        foreach (var (meeting, weight) in open)
        {
            meeting.To = Fen * (decimal)BigInteger.DivRem(whole * weight, all, out var rest);
            lost.Add((meeting, rest));
        }

        left -= open.Sum(one => one.Meeting.To);
        foreach (var (meeting, _) in lost.OrderByDescending(one => one.Part))
        {
            if (left < Fen)
            {
                break;
            }

            meeting.To += Fen;
            left -= Fen;
        }
    }

    private static BigInteger Total<T>(List<(T Meeting, BigInteger Weight)> open) =>
        open.Aggregate(BigInteger.Zero, (sum, one) => sum + one.Weight);

    private static BigInteger Whole(decimal number) =>
        (new BigInteger(decimal.Truncate(number)) * new BigInteger(Steps)) + new BigInteger((number - decimal.Truncate(number)) * Steps);
}
