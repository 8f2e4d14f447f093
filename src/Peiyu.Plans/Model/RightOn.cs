namespace Peiyu.Plans.Model;

/// <summary>What a right can be about beside the plan's kinds of case.</summary>
public static class RightOn
{
    /// <summary>Everything that is data: not accounts, grants and records.</summary>
    public const string Everything = "*";

    public const string Facts = "指标";
    public const string Libraries = "培育库";
    public const string Contacts = "联系人";
    public const string Programmes = "任务";
    public const string Policies = "政策";
    public const string Accounts = "账号";
    public const string Grants = "权限";
    public const string Records = "记录";

    public static IReadOnlyList<string> All { get; } =
        [Everything, Facts, Libraries, Contacts, Programmes, Policies, Accounts, Grants, Records];

    public static bool IsData(string on) => on is not (Accounts or Grants or Records);
}
