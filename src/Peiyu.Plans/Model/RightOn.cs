namespace Peiyu.Plans.Model;

/// <summary>What a right can be about beside the plan's kinds of case.</summary>
public static class RightOn
{
    /// <summary>Everything that is data about enterprises: not the fund, and not accounts, grants and records.</summary>
    public const string Everything = "*";

    public const string Facts = "指标";
    public const string Libraries = "培育库";
    public const string Contacts = "联系人";
    public const string Programmes = "任务";
    public const string Policies = "政策";

    /// <summary>The county's fund: its ledger belongs to no unit and no enterprise, so it is never meant by <see cref="Everything"/>.</summary>
    public const string Fund = "资金";

    public const string Accounts = "账号";
    public const string Grants = "权限";
    public const string Records = "记录";

    public static IReadOnlyList<string> All { get; } =
        [Everything, Facts, Libraries, Contacts, Programmes, Policies, Fund, Accounts, Grants, Records];

    /// <summary>Whether <see cref="Everything"/> means it too.</summary>
    public static bool IsInEverything(string on) => IsData(on) && on != Fund;

    public static bool IsData(string on) => on is not (Accounts or Grants or Records);
}
