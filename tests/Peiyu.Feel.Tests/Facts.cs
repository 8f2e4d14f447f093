using Peiyu.Feel.Values;

namespace Peiyu.Feel.Tests;

/// <summary>The scope of the cases.</summary>
internal static class Facts
{
    private static readonly Dictionary<string, FeelValue> Values = new()
    {
        ["万"] = FeelValue.Of(10_000m),
        ["亿"] = FeelValue.Of(100_000_000m),
        ["年产值"] = FeelValue.Of(25_000_000m),
        ["年产值增长率"] = FeelValue.Of(0.15m),
        ["产值（万元）"] = FeelValue.Of(2500m),
        ["full name"] = FeelValue.Of("Ada"),
        ["full"] = FeelValue.Of(1m),
        ["a-b"] = FeelValue.Of(100m),
        ["a"] = FeelValue.Of(7m),
        ["b"] = FeelValue.Of(3m),
        ["days in weekend"] = new FeelList([FeelValue.Of("saturday"), FeelValue.Of("sunday")]),
        ["缺"] = FeelNull.Missing("缺"),
        ["缺乙"] = FeelNull.Missing("缺乙"),
        ["企业"] = FeelContext.Of(
        [
            KeyValuePair.Create("名称", (FeelValue)FeelValue.Of("甲公司")),
            KeyValuePair.Create("年产值", (FeelValue)FeelValue.Of(9m)),
            KeyValuePair.Create("纳税额", (FeelValue)FeelNull.Missing("纳税额")),
        ]),
    };

    internal static FeelScope Scope { get; } = FeelScope.Of(Values);

    internal static IReadOnlyCollection<string> Names => Values.Keys;
}
