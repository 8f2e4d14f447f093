using System.Text.RegularExpressions;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Advice;

/// <summary>Who an award is for, in sentences.</summary>
internal static partial class WhoText
{
    public static IReadOnlyList<string> Of(Plan plan, Policy policy)
    {
        var conditions = policy.When.Select(condition => condition.Say);
        if (policy.On == plan.Register)
        {
            var all = string.Join('、', conditions.DefaultIfEmpty("所有"));
            return [$"{all}{(char.IsAscii(all[^1]) ? " " : "")}的{policy.Beneficiary}"];
        }

        var matched = policy.MatchOf is { } id ? [$"同一件已够“{plan.Policy(id)!.Name}”"] : Array.Empty<string>();
        return [About(plan, policy), .. conditions, .. matched];
    }

    private static string About(Plan plan, Policy policy)
    {
        var stages = string.Join('或', policy.At.Select(stage => $"“{stage.Stage}”"));
        var revoked = policy.On.Void is { Stage: { } stage } ? $"、到截至日没有被{stage}" : "";
        var cases = Cases(policy);
        return $"{plan.Year} 年内{(char.IsAscii(cases[0]) ? " " : "")}{cases}{stages}{revoked}的{policy.Beneficiary}";
    }

    /// <summary>高新技术企业, 技术改造项目: what the cases are called; the kind's name where the range itself does not say it.</summary>
    private static string Cases(Policy policy)
    {
        if (policy.Where is not { } where)
        {
            return policy.On.Name;
        }

        if (Range().Match(where.Text) is not { Success: true } range)
        {
            return $"范围内的{policy.On.Name}";
        }

        var names = string.Join('、', range.Groups["value"].Captures.Select(value => value.Value));
        return range.Groups["field"].Value == policy.On.CalledBy?.Name || names.EndsWith(policy.On.Name, StringComparison.Ordinal)
            ? names
            : names + policy.On.Name;
    }

    /// <summary>资质 = "绿色工厂", or list contains(["国家级人才", …], 工程).</summary>
    [GeneratedRegex("""^(?:(?<field>[\p{L}\p{N}]+)\s*=\s*"(?<value>[^"]+)"|list contains\(\[(?:\s*"(?<value>[^"]+)"\s*,?)+\],\s*(?<field>[\p{L}\p{N}]+)\))$""")]
    private static partial Regex Range();
}
