using System.Text.RegularExpressions;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation;

/// <summary>The facts that a rule asks for by name in a call: 指标("营业收入", 2022), 年份("营业收入"), 未知("工业总产值 2022Q1").</summary>
internal static partial class FactCalls
{
    public static IEnumerable<string> Of(PlanExpression rule) => Call().Matches(rule.Text).Select(match => match.Groups["fact"].Value);

    [GeneratedRegex("""(?:指标|年份)\(\s*"(?<fact>[^"]+)"|未知\(\s*"(?<fact>[^" ]+)""")]
    private static partial Regex Call();
}
