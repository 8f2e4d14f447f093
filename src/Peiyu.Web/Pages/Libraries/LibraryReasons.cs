using Peiyu.Core.Boards;
using Peiyu.Core.Enterprises;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Libraries;

/// <summary>What the rules of a library find, for the enterprises of one page.</summary>
public sealed class LibraryReasons(EnterpriseReader enterprises)
{
    /// <summary>By the enterprise's code.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Membership>>> OfAsync(
        Board board, IEnumerable<EnterpriseLine> lines, CancellationToken ct)
    {
        var files = await enterprises.FindAsync([.. lines.Select(line => line.Code).Distinct()], board.AsOf, board.Scope, ct);
        return files.ToDictionary(pair => pair.Key, pair => pair.Value.Memberships, StringComparer.Ordinal);
    }

    /// <summary>What decides: the conditions that fail where it is unmet, those that can't be told where it is unknown, else all.</summary>
    public static string Words(IReadOnlyDictionary<string, IReadOnlyList<Membership>> reasons, EnterpriseLine line, Library library)
    {
        var found = reasons.GetValueOrDefault(line.Code)?.FirstOrDefault(one => one.Library == library);
        var deciding = found?.Findings.Where(finding => found.Status == Status.Met || finding.Status == found.Status) ?? [];
        return string.Join("；", deciding.Select(finding => finding.Because));
    }
}
