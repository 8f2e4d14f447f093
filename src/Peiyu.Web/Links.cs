using Microsoft.AspNetCore.Http.Extensions;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Peiyu.Web.Pages.Enterprises;
using Peiyu.Web.Pages.Libraries;
using Peiyu.Web.Pages.Policies;
using Peiyu.Web.Pages.Tasks;

namespace Peiyu.Web;

/// <summary>Every address of the site. Where the reader chose a day, all links keep it.</summary>
public sealed class Links(Viewing viewing)
{
    /// <summary>The key of the day in addresses: asOf=2023-06-30.</summary>
    public const string AsOfKey = "asOf";

    /// <summary>The key of the address to go on to afterwards.</summary>
    public const string ThenKey = "then";

    public const string PageKey = "page";
    public const string TasksPath = "/tasks";
    public const string EnterprisesPath = "/enterprises";
    public const string PoliciesPath = "/policies";
    public const string LibrariesPath = "/libraries";
    public const string DocumentPath = "/document";
    public const string OverviewPath = "/overview";
    public const string AnnexPath = "/tasks/annex.xlsx";

    /// <summary>The key that says which of a page's lists is turned to <see cref="PageKey"/>.</summary>
    public const string ListKey = "list";

    /// <summary>The key of the programme to go back to.</summary>
    public const string BackKey = "back";

    public string Tasks(TaskFilter? filter = null) => Make(TasksPath, filter?.Query ?? []);

    public string Goal(string id) => Tasks() + "#" + Uri.EscapeDataString(Anchors.Of("goal", id));

    public string Task(Programme programme, string? unit = null) => Task(programme.Row, unit);

    public string Task(string row, string? unit = null) =>
        Make($"{TasksPath}/{Uri.EscapeDataString(row)}", [new("unit", unit == viewing.Plan.County ? null : unit)]);

    /// <summary>A page of one of a programme's lists.</summary>
    public string TaskPage(Programme programme, string? unit, int list, int page) => Make(
        $"{TasksPath}/{Uri.EscapeDataString(programme.Row)}",
        [new("unit", unit), new(ListKey, list > 0 ? $"{list}" : null), new(PageKey, page > 1 ? $"{page}" : null)]);

    public string Unit(string unit) => Make($"/units/{Uri.EscapeDataString(unit)}", []);

    /// <summary>The form that says who fills a contact role.</summary>
    public string Contact(string group, int place, string? back) =>
        Make($"/contacts/{Uri.EscapeDataString(group)}/{place}", [new(BackKey, back)]);

    public string Enterprises(EnterpriseFilter? filter = null) => Make(EnterprisesPath, filter?.Query ?? []);

    public string EnterprisesOf(string unit) => Enterprises(new() { Unit = unit });

    public string Enterprise(Enterprise enterprise, string? part = null) => Enterprise(enterprise.Code, part);

    public string Enterprise(string code, string? part = null) =>
        Make($"{EnterprisesPath}/{Uri.EscapeDataString(code)}", []) + (part is null ? "" : $"#{part}");

    public string Policies(string? payer = null) => Make(PoliciesPath, new PolicyFilter { Payer = payer }.Query);

    public string Policy(Policy policy) => Policy(policy.Id);

    public string Policy(string id) => Make(PolicyPath(id), []);

    /// <summary>One list of a policy alone: those who meet it, nearly do, …; null: the policy's page.</summary>
    public string PolicyList(Policy policy, string? list, string? unit = null, int page = 1) => Make(
        PolicyPath(policy.Id), [new("list", list), new("unit", unit), new(PageKey, page > 1 ? $"{page}" : null)]);

    /// <summary>Those who do not meet a policy, from an enterprise on.</summary>
    public string PolicyAfter(Policy policy, string? unit, string after) =>
        Make(PolicyPath(policy.Id), [new("list", PolicyLists.Unmet), new("unit", unit), new("after", after)]);

    public string PolicyFile(Policy policy, string list, string? unit, string format) =>
        Make($"{PolicyPath(policy.Id)}/{list}.{format}", [new("unit", unit)]);

    public string Libraries() => Make(LibrariesPath, []);

    public string Library(Library library, LibraryFilter? filter = null) => Make(LibraryPath(library), filter?.Query ?? []);

    public string LibraryFile(Library library, LibraryFilter filter, string format) =>
        Make($"{LibraryPath(library)}/members.{format}", filter.Query);

    /// <summary>The page on which what was picked is looked over before it is decided.</summary>
    public string LibraryDecision(Library library) => Make($"{LibraryPath(library)}/decision", []);

    /// <summary>The page on which a decision is taken back.</summary>
    public string LibraryTakeBack(Library library, long decision) => Make($"{LibraryPath(library)}/take-back", [new("decision", $"{decision}")]);

    /// <summary>The enterprises with a grade that are in no library.</summary>
    public string OutsideLibraries(string? grade, int page = 1) =>
        Make($"{LibrariesPath}/outside", [new("grade", grade), new(PageKey, page > 1 ? $"{page}" : null)]);

    public static string PolicyPath(string id) => $"{PoliciesPath}/{Uri.EscapeDataString(id)}";

    public static string PolicyPath(Policy policy) => PolicyPath(policy.Id);

    public static string LibraryPath(Library library) => $"{LibrariesPath}/{Uri.EscapeDataString(library.Id)}";

    public string Document(string? anchor = null) =>
        Make(DocumentPath, []) + (anchor is null ? "" : $"#{Uri.EscapeDataString(anchor)}");

    public string Clause(string id) => Document(Anchors.Clause(id));

    /// <summary>The page that waits for a board and then goes on to where the reader wanted to be.</summary>
    public string BeingMade(HttpRequest request) =>
        Make("/waiting", [new(ThenKey, request.Path.ToUriComponent() + request.QueryString.ToUriComponent())]);

    /// <summary>An address that somebody handed in, if it is one of this site; else the start page.</summary>
    public static string OnThisSite(string? address) =>
        address is ['/', not ('/' or '\\'), ..] or "/" ? address : "/";

    /// <summary>The same address without the day.</summary>
    public static string WithoutDay(HttpRequest request) => request.Path.ToUriComponent()
        + new QueryBuilder(request.Query.Where(pair => pair.Key != AsOfKey)).ToQueryString();

    /// <summary>A page of the site under its plain path.</summary>
    public string To(string path) => Make(path, []);

    /// <summary>A page with that step of the tour above it.</summary>
    public string TourStep(string path, int number) => Make(path, [new(Components.Tour.Key, $"{number}")]);

    /// <summary>A page with what is asked of it; what is empty stays out of the address.</summary>
    public string To(string path, IEnumerable<KeyValuePair<string, string?>> query) => Make(path, query);

    private string Make(string path, IEnumerable<KeyValuePair<string, string?>> query)
    {
        var given = query
            .Where(pair => !string.IsNullOrEmpty(pair.Value))
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value!))
            .ToList();
        if (viewing.Asked is { } day)
        {
            given.Add(new(AsOfKey, $"{day:yyyy-MM-dd}"));
        }

        return path + new QueryBuilder(given).ToQueryString();
    }
}
