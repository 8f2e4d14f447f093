using Peiyu.Core.Access;
using Peiyu.Core.Todo;
using Peiyu.Web.Pages.Enterprises;
using Peiyu.Web.Pages.Enterprises.Entry;
using Peiyu.Web.Pages.Enterprises.List;
using Peiyu.Web.Pages.Pipelines;

namespace Peiyu.Web.Pages.Todo;

/// <summary>What waits, in words, with the page where it is done.</summary>
internal sealed class TodoWords(Links links, Actor actor)
{
    private bool IsOwn => actor.Scope.Enterprise is not null;

    public static string Unit(TodoKind kind) => kind switch
    {
        TodoKind.DueThisWeek or TodoKind.DueSoon or TodoKind.Endings or TodoKind.EndingsAhead => "项",
        TodoKind.LockedAccounts or TodoKind.AccountsWithoutRole => "个",
        TodoKind.RefusedRows => "份",
        TodoKind.FailedSignIns => "次",
        TodoKind.CasesToHandle => "件",
        TodoKind.Claimable => "项",
        TodoKind.OneValueDecides or TodoKind.NearAwards => "笔",
        TodoKind.Proposals => "户",
        TodoKind.MissingFacts => "个",
        _ => "条",
    };

    public static string What(TodoItem item) => item.Kind switch
    {
        TodoKind.LockedAccounts => "账号被锁住，等人来问",
        TodoKind.AccountsWithoutRole => "账号还没有角色，什么也做不了",
        TodoKind.RecordsNotVerified => "记录今天还没有核验",
        TodoKind.FailedSignIns => "一天来登录失败",
        TodoKind.DueThisWeek => "任务 7 天内到期，还没完成",
        TodoKind.DueSoon => "任务 30 天内到期，还没完成",
        TodoKind.CasesToHandle => "事项轮到你办",
        TodoKind.Claimable => "奖补可以申领，确认账户就行",
        TodoKind.Proposals => "入库、出库的建议等人定",
        TodoKind.RefusedRows => "导入的文件有行没收进来",
        TodoKind.Endings => $"资质 {item.Days} 天内到期",
        TodoKind.EndingsAhead => $"资质 {item.Days} 天内到期，该准备复审或重新申报",
        TodoKind.OneValueDecides => "奖补只差一个数就有答案",
        TodoKind.MissingFacts => "数补上，就知道够不够条件",
        TodoKind.NearAwards => "奖补只差一点",
        _ => "通知没有看",
    };

    public string Href(TodoItem item) => item.Kind switch
    {
        TodoKind.LockedAccounts => links.To("/accounts"),
        TodoKind.AccountsWithoutRole => links.To("/grants"),
        TodoKind.RecordsNotVerified or TodoKind.FailedSignIns => links.To("/records"),
        TodoKind.DueThisWeek or TodoKind.DueSoon => links.Tasks(),
        TodoKind.CasesToHandle => links.To("/cases"),
        TodoKind.Claimable => Own("claims"),
        TodoKind.Proposals => links.Libraries(),
        TodoKind.RefusedRows => links.To("/imports"),
        TodoKind.Endings or TodoKind.EndingsAhead => IsOwn ? Own("titles") : links.Endings(item.Days ?? PipelineView.EndsSoon),
        TodoKind.OneValueDecides => links.Enterprises(new EnterpriseFilter { Award = EnterpriseFilter.Unknown, Sort = ListColumns.Unknown }),
        TodoKind.MissingFacts => links.Questions(actor.Scope.Enterprise!),
        TodoKind.NearAwards => Own("near"),
        _ => links.Messages(),
    };

    private string Own(string part) => links.Enterprise(actor.Scope.Enterprise!, part);
}
