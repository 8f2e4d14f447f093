using Microsoft.AspNetCore.Identity;

namespace Peiyu.Core.Accounts;

/// <summary>An account cannot be made or changed like that; the message says why, for the person who tried.</summary>
public sealed class AccountProblemException(string message) : Exception(message)
{
    internal static void ThrowIfFailed(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new AccountProblemException(string.Concat(result.Errors.Select(error => error.Description)));
        }
    }
}
