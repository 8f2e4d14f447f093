namespace Peiyu.Web.Pages.Enterprises.List;

/// <summary>The addresses around the list of enterprises.</summary>
public static class ListLinks
{
    public const string ExportPath = "/enterprises/export";
    public const string FormatKey = "format";

    extension(Links links)
    {
        public string ExportEnterprises(EnterpriseFilter filter, string format) =>
            links.To(ExportPath, [.. (filter with { Page = 1 }).Query, new(FormatKey, format)]);

        public string NewEnterprise() => links.To("/enterprises/new");
    }
}
