using Microsoft.AspNetCore.Authorization;

namespace Peiyu.Web.Signing;

/// <summary>Answers whether whoever calls has the right that a page asks for.</summary>
internal sealed class RightHandler(Caller caller) : IAuthorizationHandler
{
    public Task HandleAsync(AuthorizationHandlerContext context)
    {
        foreach (var requirement in context.PendingRequirements.ToList())
        {
            var holds = requirement switch
            {
                NeedsAttribute needs => caller.IsSignedIn && caller.May(needs.Act, needs.On),
                ReadsData => caller.IsSignedIn && caller.Actor.ReadsData,
                _ => false,
            };
            if (holds)
            {
                context.Succeed(requirement);
            }
        }

        return Task.CompletedTask;
    }
}
