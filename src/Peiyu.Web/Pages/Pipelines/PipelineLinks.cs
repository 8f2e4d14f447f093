using Peiyu.Core.Pipelines;

namespace Peiyu.Web.Pages.Pipelines;

/// <summary>Where the ways to titles are shown.</summary>
internal static class PipelineLinks
{
    public const string PipelinesPath = "/pipelines";

    /// <summary>The key of an enterprise that was ticked.</summary>
    public const string PickKey = "pick";

    extension(Links links)
    {
        /// <summary>All titles.</summary>
        public string Pipelines(string? unit = null) => links.To(PipelinesPath, [new("unit", unit)]);

        public string Pipeline(string title, PipelineFilter? filter = null) => links.To(Of(title), filter?.Query ?? []);

        public string PipelineFile(string title, PipelineFilter filter, string format) => links.To($"{Of(title)}/list.{format}", filter.Query);

        /// <summary>The titles that end within so many days.</summary>
        public string Endings(int days, string? unit = null, string? title = null, int page = 1) => links.To(
            $"{PipelinesPath}/endings", [new("days", $"{days}"), new("unit", unit), new("title", title), new(Links.PageKey, page > 1 ? $"{page}" : null)]);

        /// <summary>The page on which enterprises are nominated; with codes: those.</summary>
        public string Nominate(string title, params IEnumerable<string> codes) =>
            links.To(NominatePath(title), codes.Select(code => KeyValuePair.Create(PickKey, (string?)code)));
    }

    public static string Of(Pipeline pipeline) => Of(pipeline.Title);

    public static string NominatePath(string title) => $"{Of(title)}/nominate";

    private static string Of(string title) => $"{PipelinesPath}/{Uri.EscapeDataString(title)}";
}
