namespace Peiyu.Web.Pages.Todo;

/// <summary>The addresses of what waits and of messages.</summary>
internal static class TodoLinks
{
    public const string TodoPath = "/todo";
    public const string MessagesPath = "/messages";

    extension(Links links)
    {
        public string Todo() => links.To(TodoPath);

        public string Messages(int page = 1) => links.To(MessagesPath, [new(Links.PageKey, page > 1 ? $"{page}" : null)]);
    }
}
