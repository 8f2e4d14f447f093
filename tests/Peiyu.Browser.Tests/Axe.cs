using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Peiyu.Browser.Tests;

/// <summary>
/// Lets axe judge a page. Its script goes into the page once and runs there, past the policy and without weakening it; its own
/// wrapper opens another page for every answer, which takes ten times as long.
/// </summary>
internal static class Axe
{
    private const string Judge = """
        rules => axe.run(document, rules).then(answer => answer.violations.map(wrong =>
          `${wrong.id}, ${wrong.help}: ${wrong.nodes.slice(0, 3).map(node => node.html).join('; ')}`))
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>The rules of WCAG 2.2 at AA, and what axe holds for good practice.</summary>
    public static object Everything { get; } = Rules("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /// <summary>The dark page differs from the light one in its colours alone.</summary>
    public static object Colours { get; } = Rules("rule", "color-contrast", "link-in-text-block");

    /// <summary>What is wrong with the page as it stands, in a sentence each.</summary>
    public static async Task<IReadOnlyList<string>> WrongAsync(IPage page, object rules)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        return await page.EvaluateAsync<string[]>(Judge, rules);
    }

    private static object Rules(string type, params string[] values) => new { runOnly = new { type, values }, resultTypes = new[] { "violations" } };
}
