using Microsoft.AspNetCore.Authorization;

namespace Peiyu.Web.Signing;

/// <summary>The page or endpoint is there for everybody who has signed in, whatever the role, and without one.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SignedInAttribute : AuthorizeAttribute;
