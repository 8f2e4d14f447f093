using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Peiyu.Web.Signing.SignOn;

/// <summary>Judges the times in the provider's tokens by the site's clock, as everything else here; the library would take the machine's.</summary>
internal static class TokenTimes
{
    public static void Judge(OpenIdConnectOptions options, TimeProvider clock) =>
        options.TokenValidationParameters.LifetimeValidator = (from, until, _, parameters) => Holds(clock, (from, until), parameters);

    private static bool Holds(TimeProvider clock, (DateTime? From, DateTime? Until) token, TokenValidationParameters parameters)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return token.Until is { } until && now <= until + parameters.ClockSkew
            && (token.From is not { } from || now >= from - parameters.ClockSkew);
    }
}
