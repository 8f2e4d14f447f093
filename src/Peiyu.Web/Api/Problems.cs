using Microsoft.AspNetCore.Http.HttpResults;
using Peiyu.Core.Entry;

namespace Peiyu.Web.Api;

/// <summary>What went wrong, as RFC 9457 has it, in sentences that say how to mend it.</summary>
internal static class Problems
{
    public const string ContentType = "application/problem+json";

    /// <summary>The codes that any address may answer with.</summary>
    public static IReadOnlyList<int> Usual { get; } = [400, 401, 403, 404, 429, 503];

    /// <param name="status">The status code.</param>
    /// <param name="detail">What exactly; null: the usual sentence.</param>
    /// <param name="errors">By field, where fields are wrong; null: none.</param>
    public static ProblemHttpResult Of(int status, string? detail = null, IDictionary<string, string[]>? errors = null) => TypedResults.Problem(
        detail: detail ?? DetailOf(status),
        statusCode: status,
        title: TitleOf(status),
        type: "about:blank",
        extensions: errors is null ? null : new Dictionary<string, object?> { ["errors"] = errors });

    /// <summary>A word in the address that is none of those that are known.</summary>
    public static ProblemHttpResult Unknown(string key, string? given, IEnumerable<string> known) =>
        Of(StatusCodes.Status400BadRequest, $"参数 {key} 的“{given}”认不出；可以写：{string.Join("、", known)}。");

    /// <summary>Whether a text holds the character of number 0: no sheet holds it, and PostgreSQL keeps none.</summary>
    public static bool HoldsZero(params IEnumerable<string?> texts) => texts.Any(text => text?.Contains('\0', StringComparison.Ordinal) == true);

    /// <summary>The answer to such a text.</summary>
    public static ProblemHttpResult Zero() => Of(StatusCodes.Status400BadRequest, "文字里有编号为 0 的字符（\\u0000），登记册不收；请去掉它再送一次。");

    /// <summary>What is wrong with each field; what is wrong with none of them stands under the empty name.</summary>
    public static Dictionary<string, string[]> ByField(IEnumerable<FieldProblem> problems) => problems
        .GroupBy(problem => problem.Field ?? "")
        .ToDictionary(group => group.Key, group => group.Select(problem => problem.Sentence).ToArray());

    public static string TitleOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "请求写错了",
        StatusCodes.Status401Unauthorized => "没有出示密钥，或者密钥不能用了",
        StatusCodes.Status403Forbidden => "账号还不能用",
        StatusCodes.Status404NotFound => "没有找到",
        StatusCodes.Status405MethodNotAllowed => "这个地址不能这样用",
        StatusCodes.Status409Conflict => "别人先改了",
        StatusCodes.Status413PayloadTooLarge => "内容太大",
        StatusCodes.Status414UriTooLong => "地址太长",
        StatusCodes.Status415UnsupportedMediaType => "内容的格式不对",
        StatusCodes.Status422UnprocessableEntity => "内容不能收",
        StatusCodes.Status429TooManyRequests => "问得太快了",
        StatusCodes.Status503ServiceUnavailable => "平台正忙",
        _ => "没有做成，是平台的问题",
    };

    public static string DetailOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "地址或内容里有认不出的写法：asOf 写成 2023-06-30，离计划年不超过十年；page 和 size 写正整数；内容写成 JSON；用登录的网页写入还要带表单的令牌。",
        StatusCodes.Status401Unauthorized => "请在请求里写 Authorization: Bearer pk_…。密钥在“我的密钥”页上建；过期、撤销、账号停用以后都不能再用。",
        StatusCodes.Status403Forbidden => "密钥的主人还有一件事要先做：登录网站改密码，或者绑定动态码。做完再试。",
        StatusCodes.Status404NotFound => "没有这个地址，或者它不在这个账号、这把密钥能看的范围里。",
        StatusCodes.Status405MethodNotAllowed => "读用 GET，录入用 POST；哪些地址能写，见接口文档。",
        StatusCodes.Status413PayloadTooLarge => "请把内容分几次送来。",
        StatusCodes.Status414UriTooLong => "地址里写得太多，请少写一些条件，分几次问。",
        StatusCodes.Status415UnsupportedMediaType => "内容要写成 JSON，并写明 Content-Type: application/json。",
        StatusCodes.Status429TooManyRequests => "请等到 Retry-After 写的秒数过去再问；可以用 ETag 少问几次。",
        StatusCodes.Status503ServiceUnavailable => "这一天的数还在算，或者别人正在写入，这次没有保存；请等到 Retry-After 写的秒数过去再问。",
        _ => "已经记下来了。过一会儿再试；还不行，请告诉系统管理员是几点、问了哪个地址。",
    };
}
