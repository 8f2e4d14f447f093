using Peiyu.Core.Access;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Components;

/// <summary>The rail, from top to bottom; the first four that a person sees are the tabs of a phone.</summary>
public static class RailItems
{
    public const int Tabs = 4;

    public static readonly IReadOnlyList<RailItem> All =
    [
        new("总览", "layout-dashboard", 'z', ["/overview"], IsOfficial),
        new("本企业", "building", 'b', ["/mine", Links.EnterprisesPath], actor => actor.Scope.Enterprise is not null),
        new("任务", "target-arrow", 'r', [Links.TasksPath, "/units", "/pipelines", "/town-plans"], IsOfficial),
        new("企业", "building-factory-2", 'q', [Links.EnterprisesPath], IsOfficial),
        new("事项", "clipboard-list", 's', ["/cases", "/claims"], actor => actor.Role?.Rights.Any(right => right.Act == Acts.Apply) == true || IsOfficial(actor)),
        new("培育库", "stack-2", 'p', ["/libraries"], IsOfficial),
        new("政策", "books", 'c', [Links.PoliciesPath, Pages.Simulations.SimulationForm.Path], Everyone),
        new("资金", "coin", 'j', ["/fund"], actor => actor.May(Acts.Read, RightOn.Fund)),
        new("公示", "report-analytics", 'g', ["/publicity"], Everyone),
        new("文件", "archive", 'w', [Links.DocumentPath], Everyone),
        new("导入", "upload", 'd', ["/imports"], actor => actor.May(Acts.Import, RightOn.Everything)),
        new("账号", "users", 'h', ["/accounts"], actor => actor.May(Acts.Manage, RightOn.Accounts)),
        new("权限", "shield", 'x', ["/grants"], actor => actor.May(Acts.Grant, RightOn.Grants)),
        new("记录", "history", 'l', ["/records"], actor => actor.May(Acts.Audit, RightOn.Records)),
    ];

    /// <summary>What that person is shown, of what this site has.</summary>
    public static IEnumerable<RailItem> For(Actor actor, Hosting.SitePages site) =>
        All.Where(item => site.Has(item.Path) && item.IsFor(actor));

    private static bool Everyone(Actor actor) => true;

    private static bool IsOfficial(Actor actor) => actor.ReadsData && actor.Scope.Enterprise is null;
}
