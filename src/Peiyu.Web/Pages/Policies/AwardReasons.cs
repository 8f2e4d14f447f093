using Peiyu.Core.Boards;
using Peiyu.Core.Enterprises;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Policies;

/// <summary>Why awards are met, for the rows of one page.</summary>
public sealed class AwardReasons(EnterpriseReader enterprises)
{
    /// <summary>Those without a reason of their own are left out: the event says it.</summary>
    public async Task<IReadOnlyDictionary<AwardLine, IReadOnlyList<string>>> OfAsync(
        Board board, Policy policy, IReadOnlyList<AwardLine> lines, CancellationToken ct)
    {
        var reasons = new Dictionary<AwardLine, IReadOnlyList<string>>();
        if (policy.When.Count == 0 && policy.MatchOf is null && policy.Clips.Count == 0 && policy.FixedSum(board.Plan) is not null)
        {
            return reasons;
        }

        var codes = lines.Select(line => line.Enterprise?.Code).OfType<string>().Distinct().ToList();
        var files = await enterprises.FindAsync(codes, board.AsOf, board.Scope, ct);
        foreach (var line in lines)
        {
            var found = line.Enterprise is { } enterprise && files.TryGetValue(enterprise.Code, out var file)
                ? file.Entitlements.FirstOrDefault(one => one.Policy == policy && one.Case == line.Case && one.Stage == line.Stage)
                : null;
            if (found?.Because is { Count: > 0 } because)
            {
                reasons[line] = because;
            }
        }

        return reasons;
    }

    /// <summary>2023-03-26 认定; with the case's name where the rule is not about that very thing.</summary>
    public static string Event(AwardLine line)
    {
        var label = line.Label is { } name && line.Policy.Where?.Text.Contains($"\"{name}\"", StringComparison.Ordinal) != true ? name : null;
        var day = line.EventOn is { } on ? $"{Figures.Day(on)} {line.Stage?.Stage}" : null;
        return (day, label) switch { (null, null) => "按户判断", (null, _) => label!, (_, null) => day, _ => $"{day}，{label}" };
    }
}
