namespace Peiyu.Web.Pages.Errors;

/// <summary>What a page about an error says: what happened, and what to do now.</summary>
/// <param name="Title">What happened.</param>
/// <param name="Advice">What to do now.</param>
public sealed record ErrorWords(string Title, string Advice)
{
    /// <param name="code">The status.</param>
    /// <param name="wasForm">Whether a form was sent: then its words are about the form.</param>
    public static ErrorWords Of(int code, bool wasForm) => code switch
    {
        StatusCodes.Status400BadRequest when wasForm => new(
            "表单过期了",
            "页面开得太久，或者不是从这个平台的页面提交的，什么都没有改。回到原来的页面，刷新后再提交。"),
        StatusCodes.Status400BadRequest => new(
            "地址里的日期不对",
            "截至日要写成 2023-06-30 这样，而且要是有的一天，离计划年不超过十年。改一改地址，或回到今天。"),
        StatusCodes.Status403Forbidden => new(
            "现在还不能做这件事",
            "账号还有一件事要先做：改密码，或者绑定动态码。做完再来。"),
        StatusCodes.Status404NotFound => new(
            "没有这个页面",
            "可能地址抄错了，也可能这户企业、这条政策不在登记册和计划里。也可能不归这个账号看。回到首页，从那里找。"),
        StatusCodes.Status405MethodNotAllowed => new(
            "这个页面只能看，不能这样提交",
            "什么都没有改。从页面上的按钮和链接再来一次。"),
        StatusCodes.Status413PayloadTooLarge => new(
            "提交的东西太大",
            "什么都没有收下。文件分成几个小的，再分几次传。"),
        StatusCodes.Status414UriTooLong => new(
            "地址太长",
            "平台的地址没有这么长的，可能粘贴了别的东西，或者筛选的条件太多。去掉一些条件再试。"),
        StatusCodes.Status415UnsupportedMediaType => new(
            "提交的格式不对",
            "什么都没有改。从平台的页面上提交，不要直接往地址里送数据。"),
        StatusCodes.Status429TooManyRequests => new(
            "试得太快了",
            "同一个地方一分钟里试的次数太多。等一分钟再试。"),
        StatusCodes.Status503ServiceUnavailable => new(
            "平台正忙",
            "现在人多，或者刚刚启动。等一会儿再试，不用重新登录。"),
        >= 400 and < 500 => new(
            "这个请求平台看不懂",
            "什么都没有改。回到原来的页面，刷新后再试。"),
        _ => new(
            "没有做成，是平台的问题",
            "已经记下来了。过一会儿再试；还不行，请告诉系统管理员是几点、点了什么。"),
    };
}
