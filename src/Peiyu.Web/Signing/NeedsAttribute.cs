using Microsoft.AspNetCore.Authorization;

namespace Peiyu.Web.Signing;

/// <summary>The page or endpoint is there only for those who have the right; for others it is not found.</summary>
/// <param name="act">One of <see cref="Plans.Model.Acts"/>.</param>
/// <param name="on">A kind's name or one of <see cref="Plans.Model.RightOn"/>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class NeedsAttribute(string act, string on) : AuthorizeAttribute, IAuthorizationRequirement, IAuthorizationRequirementData
{
    public string Act { get; } = act;

    public string On { get; } = on;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}
