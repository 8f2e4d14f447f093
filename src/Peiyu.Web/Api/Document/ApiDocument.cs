using Microsoft.OpenApi;

namespace Peiyu.Web.Api.Document;

/// <summary>The document of the interface (OpenAPI): what a program's maker needs to know, in Chinese.</summary>
internal static class ApiDocument
{
    public const string Name = "v1";

    private const string Description = """
        页面上看得到的，程序也能取。数字、状态和理由都出自同一份计划和登记册，和页面一样只给账号能看的范围。

        - 密钥：登录网站，在“我的密钥”页上建一把，写在每个请求里：`Authorization: Bearer pk_…`。
        - 日期：不写 `asOf` 按今天；写 `asOf=2023-06-30` 按那一天。日期写成 2023-06-30，时刻是 UTC。
        - 钱：以元为单位的数，总是两位小数，如 50000.00；指标和登记册的值写成文字，和导入表里一样，取出来可以原样送回。
        - 未知：没有的、算不出来的是 null，从来不是 0。
        - 翻页：清单每页 50 条，`next` 是下一页的地址，没有下一页是 null。
        - 少问几次：答复带 `ETag`；下次在 `If-None-Match` 里写上它，没有变就答 304，不再送一遍。
        - 出错：`application/problem+json`（RFC 9457），`detail` 说哪里不对、怎么改。
        """;

    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = api => ApiPaths.Holds("/" + api.RelativePath);
        options.AddDocumentTransformer((document, _, _) =>
        {
            Describe(document);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, ct) => ApiOperations.CompleteAsync(operation, context, ct));
        options.AddSchemaTransformer((schema, context, _) =>
        {
            ApiSchemas.Complete(schema, context);
            return Task.CompletedTask;
        });
    });

    private static void Describe(OpenApiDocument document)
    {
        document.Info = new() { Title = "培育", Version = Name, Description = Description };
        document.Servers = [new() { Url = "/", Description = "这个网站" }];
        document.Tags = null;
        document.Components ??= new();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [KeyHandler.SchemeName] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "密钥，以 pk_ 开头，在“我的密钥”页上建。",
            },
        };
        document.Security = [new() { [new OpenApiSecuritySchemeReference(KeyHandler.SchemeName, document)] = [] }];
        foreach (var operation in document.Paths.Values.SelectMany(path => path.Operations ?? []))
        {
            operation.Value.Tags = null;
        }
    }
}
