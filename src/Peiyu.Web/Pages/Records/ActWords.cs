using Peiyu.Core.Accounts;
using Peiyu.Core.Audit;
using Peiyu.Core.Claims;
using Peiyu.Core.Fund;
using Peiyu.Core.Pipelines;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Records;

/// <summary>How acts are called on the page of records.</summary>
internal static class ActWords
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Acts.Enter] = "录入",
        [Acts.Import] = "导入",
        [Acts.Undo] = "撤销",
        [Acts.Export] = "导出",
        [Acts.Decide] = "定培育库",
        [Acts.Assign] = "定联系人",
        [Acts.Fund] = "管资金",
        [Ledger.Act] = "记账",
        [Acts.Manage] = "管账号",
        [Acts.Grant] = "授权",
        [Acts.Audit] = "查记录",
        [TitleReminder.Act] = "到期提醒",
        [AwardTeller.Act] = "通知申领",
        [AuditVerifier.Act] = "核对记录",
        [Acts.Read] = "查看",
        [SigningActs.SignIn] = "登录",
        [SigningActs.Failure] = "登录没成",
        [SigningActs.LockOut] = "锁定",
        [SigningActs.SignOut] = "退出",
        [SigningActs.Password] = "改密码",
        [SigningActs.SecondFactor] = "动态码",
        [SigningActs.Link] = "对上单点登录",
        [SigningActs.Unlink] = "解除单点登录",
    };

    /// <summary>The word; an act that has none is called as it is.</summary>
    public static string Of(string act) => All.GetValueOrDefault(act, act);
}
