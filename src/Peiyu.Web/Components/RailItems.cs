using System.Security.Claims;

namespace Peiyu.Web.Components;

/// <summary>The rail, from top to bottom; the first four that a person sees are the tabs of a phone.</summary>
public static class RailItems
{
    public const int Tabs = 4;

    public static readonly IReadOnlyList<RailItem> All =
    [
        new("总览", "layout-dashboard", 'z', ["/overview"], Everyone),
        new("任务", "target-arrow", 'r', [Links.TasksPath, "/units"], Everyone),
        new("企业", "building-factory-2", 'q', [Links.EnterprisesPath], Everyone),
        new("本企业", "building", 'b', ["/mine"], Everyone),
        new("培育库", "stack-2", 'p', ["/libraries"], Everyone),
        new("政策", "books", 'c', [Links.PoliciesPath], Everyone),
        new("文件", "archive", 'w', [Links.DocumentPath], Everyone),
        new("导入", "upload", 'd', ["/imports"], Everyone),
        new("管理", "settings", 'g', ["/accounts", "/grants", "/records"], Everyone),
    ];

    private static bool Everyone(ClaimsPrincipal person) => true;
}
