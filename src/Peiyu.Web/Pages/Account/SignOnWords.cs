using Peiyu.Web.Signing.SignOn;

namespace Peiyu.Web.Pages.Account;

/// <summary>What somebody is told who did not get in from the provider of sign-on.</summary>
/// <param name="Title">What happened.</param>
/// <param name="Advice">What to do now.</param>
internal sealed record SignOnWords(string Title, string Advice)
{
    /// <param name="problem">What kept him outside.</param>
    /// <param name="provider">How people call the provider.</param>
    public static SignOnWords Of(SignOnProblem problem, string provider) => problem switch
    {
        SignOnProblem.Denied => new(
            $"{provider}没有让登录",
            $"在{provider}那边点了取消，或者那边不许这个身份用本平台。再试一次；还不行，用用户名和密码登录，或者找管{provider}的单位。"),
        SignOnProblem.Stale => new(
            "这次登录已经过时了",
            "登录的页面开得太久、用过一次，或者不是在这个浏览器里开始的。什么都没有做；回到登录，从头再来一次。"),
        SignOnProblem.Clock => new(
            "两边的时钟对不上",
            $"{provider}给的凭证按平台的时钟已经过期或者还没生效。请告诉系统管理员核对服务器的时间；急用请用用户名和密码登录。"),
        SignOnProblem.Token => new(
            $"{provider}给的凭证不能用",
            "它不是给本平台的，或者不是那边签发的，平台没有收。请告诉系统管理员；急用请用用户名和密码登录。"),
        SignOnProblem.Unreachable => new(
            $"连不上{provider}",
            "那边现在没有回音。过一会儿再试；急用请用用户名和密码登录。"),
        SignOnProblem.Closed => new(
            "这个账号停用了",
            "身份没有问题，但对上的账号已经停用，不能登录。要恢复，请找县里的系统管理员。"),
        SignOnProblem.NoRole => new(
            "账号还没有授角色",
            "身份和账号都对上了，还差安全管理员授角色，授了以后就能登录。"),
        SignOnProblem.Locked => new(
            "账号锁着",
            "密码连错太多次，账号锁住了，一刻钟以后再来。急用请找系统管理员解锁。"),
        _ => new(
            $"{provider}那边出了问题",
            "那边没有说清楚是什么。过一会儿再试；急用请用用户名和密码登录。"),
    };
}
