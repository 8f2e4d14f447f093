namespace Peiyu.Plans.Evaluation;

/// <summary>
/// Shares a sum by weights, to the fen. Nobody gets more than the own award: what somebody leaves goes back and is shared by the
/// others. What rounding leaves goes by a fen each to those who lost most by it, the earlier ones first.
/// </summary>
internal static class Sharing
{
    private const decimal Fen = 0.01m;

    public static void Apply(decimal left, IReadOnlyList<Meeting> meetings, Func<Meeting, decimal> weightOf)
    {
        if (meetings.Sum(meeting => meeting.Sum) <= left)
        {
            foreach (var meeting in meetings)
            {
                meeting.To = meeting.Sum;
            }

            return;
        }

        var open = meetings.Select(meeting => (Meeting: meeting, Weight: weightOf(meeting))).Where(one => one.Weight > 0).ToList();
        while (Served(open, left) is { Count: > 0 } served)
        {
            foreach (var (meeting, _) in served)
            {
                meeting.To = meeting.Sum;
                left -= meeting.Sum;
            }

            open.RemoveAll(served.Contains);
        }

        ShareRest(left, open);
    }

    /// <summary>Those whose part covers their whole award.</summary>
    private static List<(Meeting Meeting, decimal Weight)> Served(List<(Meeting Meeting, decimal Weight)> open, decimal left)
    {
        var all = open.Sum(one => one.Weight);
        return [.. open.Where(one => one.Meeting.Sum * all <= left * one.Weight)];
    }

    private static void ShareRest(decimal left, List<(Meeting Meeting, decimal Weight)> open)
    {
        var all = open.Sum(one => one.Weight);
        var parts = open.Select(one => (one.Meeting, Exact: left * one.Weight / all)).ToList();
        foreach (var (meeting, exact) in parts)
        {
            meeting.To = decimal.Floor(exact / Fen) * Fen;
        }

        var rest = left - parts.Sum(part => part.Meeting.To);
        foreach (var (meeting, _) in parts.OrderByDescending(part => part.Exact - part.Meeting.To))
        {
            if (rest < Fen)
            {
                break;
            }

            meeting.To += Fen;
            rest -= Fen;
        }
    }
}
