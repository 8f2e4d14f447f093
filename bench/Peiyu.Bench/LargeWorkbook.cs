using System.Globalization;
using Peiyu.Core.Interchange;
using Peiyu.TestKit;

namespace Peiyu.Bench;

/// <summary>A workbook of invented enterprises with five facts each.</summary>
internal static class LargeWorkbook
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public static void Write(string path, int enterprises)
    {
        using var file = File.Create(path);
        WorkbookWriter.Write(file,
        [
            new("企业", [.. GuanxianPlan.Instance.Register.Fields.Select(field => new WorkbookColumn(field.Name))], Enumerable.Range(0, enterprises).Select(Enterprise)),
            new("指标", [new("统一社会信用代码"), new("指标"), new("期间"), new("数值", 16, ColumnKind.Number)], Enumerable.Range(0, enterprises).SelectMany(Facts)),
        ]);
    }

    private static IReadOnlyList<object?> Enterprise(int number) =>
    [
        Code(number), $"演示第{number}有限公司", GuanxianPlan.Instance.Units[number % 19].Name, "C3360",
        new DateOnly(2000 + (number % 23), 1 + (number % 12), 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        number % 3 == 0 ? null : "小型", number % 4 == 0 ? "是" : "否", "轴承", "否",
    ];

    private static IEnumerable<IReadOnlyList<object?>> Facts(int number)
    {
        var code = Code(number);
        yield return [code, "主营业务收入", "2022", 5_000_000m + number];
        yield return [code, "营业收入", "2022", 6_000_000m + number];
        yield return [code, "从业人员", "2022", (decimal)(number % 2000)];
        yield return [code, "研发费用", "2022", 100_000.25m + number];
        yield return [code, "工业总产值", "2022", 7_000_000m + number];
    }

    /// <summary>An invented code with a right check digit.</summary>
    private static string Code(int number)
    {
        var body = $"91371525{number:D8}X";
        var (sum, weight) = (0, 1);
        foreach (var c in body)
        {
            sum += Alphabet.IndexOf(c, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return body + Alphabet[(31 - (sum % 31)) % 31];
    }
}
