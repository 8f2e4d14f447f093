using Microsoft.AspNetCore.Http.Extensions;
using Peiyu.Core.Accounts;

namespace Peiyu.Web.Pages.Accounts;

/// <summary>The conditions of a list of accounts, as they stand in its address.</summary>
/// <param name="Path">The list's path.</param>
/// <param name="Text">A part of a name.</param>
/// <param name="State">One of <see cref="AccountQuery.States"/>.</param>
/// <param name="Role">A role's identifier.</param>
/// <param name="Page">From 1.</param>
public sealed record AccountFilter(string Path, string? Text, string? State, string? Role, int Page)
{
    public static IReadOnlyList<KeyValuePair<string, string>> States { get; } =
    [
        new("", "不论状态"), new(AccountQuery.Open, "能登录的"), new(AccountQuery.Waiting, "等着授角色的"),
        new(AccountQuery.Invited, "还没设密码的"), new(AccountQuery.Closed, "停用的"),
    ];

    public bool IsEmpty => string.IsNullOrEmpty(Text) && string.IsNullOrEmpty(State) && string.IsNullOrEmpty(Role);

    public static AccountFilter Read(string path, IQueryCollection query) => new(
        path,
        Given(query, "q"),
        Given(query, "state"),
        Given(query, "role"),
        AskedNumber.Page(query[Links.PageKey]));

    public AccountQuery ToQuery(bool waitingFirst) => new(Text, State, Role, Page, waitingFirst);

    public string To(int page)
    {
        var query = new QueryBuilder();
        foreach (var (key, value) in new[] { ("q", Text), ("state", State), ("role", Role), (Links.PageKey, page == 1 ? null : $"{page}") })
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(key, value);
            }
        }

        return Path + query.ToQueryString();
    }

    private static string? Given(IQueryCollection query, string key) => query[key].ToString() is { Length: > 0 } value ? value : null;
}
