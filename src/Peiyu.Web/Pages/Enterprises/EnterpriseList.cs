using System.Globalization;
using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Populations;

namespace Peiyu.Web.Pages.Enterprises;

/// <summary>The register as filtered, sorted and cut into pages.</summary>
public sealed class EnterpriseList
{
    public const int PageSize = 50;

    private static readonly StringComparer Pinyin = StringComparer.Create(CultureInfo.GetCultureInfo("zh-CN"), CompareOptions.None);

    private readonly OldBoard _board;
    private readonly ILookup<Enterprise?, Entitlement> _entitlements;
    private readonly ILookup<Enterprise, Membership> _memberships;

    public EnterpriseList(OldBoard board, EnterpriseFilter filter)
    {
        _board = board;
        _entitlements = board.Answer.Entitlements.ToLookup(entitlement => entitlement.Enterprise);
        _memberships = board.Answer.Memberships.ToLookup(membership => membership.Enterprise);
        All = Sorted(filter.Sort, board.Population.Enterprises.Where(enterprise => IsAskedFor(enterprise, filter)).Select(Row)
            .Where(row => Fits(row, filter)));
        Pages = Math.Max(1, (All.Count + PageSize - 1) / PageSize);
        Page = Math.Min(filter.Page, Pages);
        Shown = [.. All.Skip((Page - 1) * PageSize).Take(PageSize)];
    }

    public IReadOnlyList<EnterpriseRow> All { get; }

    public IReadOnlyList<EnterpriseRow> Shown { get; }

    public int Page { get; }

    public int Pages { get; }

    public int Registered => _board.Population.Enterprises.Count;

    private static bool IsAskedFor(Enterprise enterprise, EnterpriseFilter filter) =>
        (filter.Text is not { Length: > 0 } text
            || enterprise.Name.Contains(text, StringComparison.OrdinalIgnoreCase)
            || enterprise.Code.Contains(text, StringComparison.OrdinalIgnoreCase))
        && (filter.Unit is null || enterprise.Unit == filter.Unit)
        && filter.Answers.All(answer => (Web.Shown.Value(enterprise.Record[answer.Key]) ?? "未知") == answer.Value);

    private static bool Fits(EnterpriseRow row, EnterpriseFilter filter) =>
        (filter.Library is null || row.Libraries.Any(library => library.Id == filter.Library))
        && filter.Award switch
        {
            EnterpriseFilter.Met => row.Met.Count > 0,
            EnterpriseFilter.Unknown => row.Unknown > 0,
            EnterpriseFilter.NoneMet => row.Met.Count == 0,
            _ => true,
        };

    private static IReadOnlyList<EnterpriseRow> Sorted(string? sort, IEnumerable<EnterpriseRow> rows) => sort switch
    {
        EnterpriseFilter.ByName => [.. rows.OrderBy(row => row.Enterprise.Name, Pinyin)],
        EnterpriseFilter.ByUnit => [.. rows.OrderBy(row => row.Enterprise.Unit, Pinyin)],
        EnterpriseFilter.ByAmount => [.. rows.OrderByDescending(row => row.Sum.Money).ThenByDescending(row => row.Met.Count)],
        EnterpriseFilter.ByUnknown => [.. rows.OrderByDescending(row => row.Unknown)],
        _ => [.. rows],
    };

    private EnterpriseRow Row(Enterprise enterprise) => new(
        enterprise,
        [.. _memberships[enterprise].Where(membership => membership.Status == Status.Met).Select(membership => membership.Library)],
        [.. _entitlements[enterprise].Where(entitlement => entitlement.Status == Status.Met)],
        _entitlements[enterprise].Count(entitlement => entitlement.Status == Status.Unknown));
}
