using Peiyu.Core.Accounts;

namespace Peiyu.Web.Signing;

/// <summary>What somebody is told on signing in.</summary>
internal static class SignInWords
{
    public static string Of(SignInNews news) => string.Concat(
        news.Previous is { } previous ? $"上一次登录 {AccountDays.Time(previous)}。" : "这是第一次登录。",
        Failures(news),
        news.PasswordDaysLeft is { } left ? $"密码还能用 {left} 天，记得换。" : "");

    public static string Failures(SignInNews news) =>
        news.Failures > 0 ? $"在那以后有 {news.Failures} 次没登进来；不是你自己输错的，就改密码，并告诉系统管理员。" : "";
}
