using System.Globalization;

namespace Peiyu.Cli.Chaos;

/// <summary>Enterprises that are nobody's, each recognised as 高新技术企业 in the plan's year, as files to be imported.</summary>
internal static class InventedEnterprises
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string Unit = "崇文街道";

    public static string Name(int number) => $"演示企业{number}有限公司";

    /// <summary>With the right check digit.</summary>
    public static string Code(int number)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"91371525MA{number:0000000}");
        var (sum, weight) = (0, 1);
        foreach (var sign in code)
        {
            sum += Alphabet.IndexOf(sign, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return code + Alphabet[(31 - (sum % 31)) % 31];
    }

    /// <summary>A new folder with the files.</summary>
    public static async Task<string> WriteAsync(int first, int count, int year, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("peiyu-chaos-").FullName;
        var numbers = Enumerable.Range(first, count).ToList();
        await File.WriteAllLinesAsync(
            Path.Combine(folder, "企业.csv"),
            numbers.Select(number => $"{Code(number)},{Name(number)},{Unit},C3451,小型,是").Prepend("统一社会信用代码,企业名称,单位,行业代码,企业规模,规上"),
            ct);
        await File.WriteAllLinesAsync(
            Path.Combine(folder, "资质.csv"),
            numbers.Select(number => $"{Code(number)},高新技术企业,国家级,{year - 1}-01-05,{year}-03-01,{year}-05-24").Prepend("统一社会信用代码,资质,级别,入库日期,申报日期,认定日期"),
            ct);
        return folder;
    }
}
