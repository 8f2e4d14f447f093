using Microsoft.AspNetCore.Authorization;

namespace Peiyu.Web.Signing;

/// <summary>What is asked of a page that says nothing else: somebody who may read data, as the administrators may not.</summary>
internal sealed class ReadsData : IAuthorizationRequirement;
