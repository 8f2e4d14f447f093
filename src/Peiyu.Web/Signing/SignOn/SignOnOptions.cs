using Microsoft.Extensions.Options;

namespace Peiyu.Web.Signing.SignOn;

/// <summary>The provider of sign-on by OpenID Connect; nothing set: there is none.</summary>
public sealed class SignOnOptions
{
    public const string Section = "Peiyu:SignOn";

    /// <summary>The provider's address, under which .well-known/openid-configuration lies.</summary>
    public string? Authority { get; set; }

    /// <summary>How the provider calls this site.</summary>
    public string? ClientId { get; set; }

    public string? ClientSecret { get; set; }

    /// <summary>How people call the provider: 省统一身份认证.</summary>
    public string Name { get; set; } = "单点登录";

    public bool IsOn => Authority is { Length: > 0 } || ClientId is { Length: > 0 } || ClientSecret is { Length: > 0 };

    /// <summary>Reads what is set.</summary>
    /// <exception cref="OptionsValidationException">It is set in part, or the provider would be asked unencrypted.</exception>
    public static SignOnOptions Read(IConfiguration configuration)
    {
        var options = configuration.GetSection(Section).Get<SignOnOptions>() ?? new();
        return options.IsOn && ProblemOf(options) is { } problem
            ? throw new OptionsValidationException(Section, typeof(SignOnOptions), [problem])
            : options;
    }

    private static string? ProblemOf(SignOnOptions options) =>
        options is not { Authority.Length: > 0, ClientId.Length: > 0, ClientSecret.Length: > 0 }
            ? $"单点登录的设置不全：{Section} 下面的 Authority、ClientId、ClientSecret 要么都写，要么都不写。"
        : !Uri.TryCreate(options.Authority, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http")
            ? $"单点登录的地址 {Section}:Authority 认不出，请写成 https://sso.example.gov.cn 这样。"
        : address.Scheme == "http" && !address.IsLoopback
            ? $"单点登录的地址 {Section}:Authority 没有加密，要以 https:// 开头。"
        : null;
}
