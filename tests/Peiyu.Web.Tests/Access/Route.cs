using System.Text.RegularExpressions;

namespace Peiyu.Web.Tests.Access;

/// <summary>A route of the site.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Pattern">/enterprises/{code}.</param>
internal sealed partial record Route(string Method, string Pattern)
{
    public bool NamesEnterprise => Parameter().Matches(Pattern).Any(match => match.Groups[1].Value.Equals("code", StringComparison.OrdinalIgnoreCase));

    /// <summary>An address of the route that there is, about that enterprise and unit.</summary>
    public string Fill(string code, string unit) => Parameter().Replace(Pattern, match => Uri.EscapeDataString(
        match.Groups[1].Value.ToLowerInvariant() switch
        {
            "code" => code,
            "unit" => unit,
            "title" => "高新技术企业",
            "row" => "1",
            "fact" => "营业收入",
            "kindid" or "kind" when Pattern.Contains("/cases/{KindId}/new/{StepId}", StringComparison.Ordinal) => "allocation",
            "kindid" or "kind" when !Pattern.Contains("enterprises", StringComparison.Ordinal) => "claim",
            "kindid" or "kind" => "title",
            "stepid" => "plan",
            "format" => "csv",
            "id" when Pattern.Contains("policies", StringComparison.Ordinal) => "hnte-county",
            "id" when Pattern.Contains("criteria", StringComparison.Ordinal) => "innovative-2022",
            "id" when Pattern.Contains("libraries", StringComparison.Ordinal) => "seed",
            "status" or "statuscode" => "404",
            _ => "1",
        }));

    [GeneratedRegex(@"\{\**(\w+)[^}]*\}")]
    private static partial Regex Parameter();
}
