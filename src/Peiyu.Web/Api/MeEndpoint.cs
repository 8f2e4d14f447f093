using Peiyu.Core.Data;
using Peiyu.Web.Api.Answers;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Api;

internal static class MeEndpoint
{
    public static void MapMe(this IEndpointRouteBuilder api) => api
        .MapGet("/me", (HttpContext http, Caller caller, Viewing viewing) => TypedResults.Ok(Tell(http, caller, viewing)))
        .Tells<Me>("getMe", "我是谁", "账号、角色、能看的范围和权限。先问它，就知道密钥好不好用。")
        // Everybody with an account may ask, the administrators too.
        .RequireAuthorization();

    private static Me Tell(HttpContext http, Caller caller, Viewing viewing) => new()
    {
        Name = caller.Account!.DisplayName,
        Role = caller.Actor.Role is { } role ? new MyRole { Id = role.Id, Name = role.Name } : null,
        Scope = ScopeOf(caller),
        Rights = [.. caller.Actor.Role?.Rights.Select(right => new MyRight { Act = right.Act, On = right.On }) ?? []],
        Key = http.Features.Get<ApiKey>() is { } key ? new MyKey { Name = key.Name, Prefix = key.Prefix, ExpiresAt = key.ExpiresAt } : null,
        Today = viewing.Today,
        AsOf = viewing.Nearest,
    };

    private static MyScope ScopeOf(Caller caller)
    {
        var scope = caller.Actor.Scope;
        return new()
        {
            Kind = scope.IsCounty ? "county" : scope.Unit is not null ? "unit" : scope.Enterprise is not null ? "enterprise" : "nothing",
            Unit = scope.Unit,
            Enterprise = scope.Enterprise,
        };
    }
}
