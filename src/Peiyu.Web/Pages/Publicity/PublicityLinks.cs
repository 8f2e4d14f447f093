namespace Peiyu.Web.Pages.Publicity;

/// <summary>The public list and the form for objections.</summary>
internal static class PublicityLinks
{
    public const string PublicityPath = "/publicity";

    extension(Links links)
    {
        public string Publicity() => links.To(PublicityPath);

        public string Object(string number) => links.To($"{PublicityPath}/{Uri.EscapeDataString(number)}/objection");
    }
}
