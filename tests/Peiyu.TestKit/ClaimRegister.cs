namespace Peiyu.TestKit;

/// <summary>A few invented enterprises that were recognised as 高新技术企业 in May 2023: the county owes each 10 万元.</summary>
public static class ClaimRegister
{
    public const string Unit = "崇文街道";

    /// <summary>What the county owes each, in yuan.</summary>
    public const decimal Sum = 100_000;

    /// <summary>With right check digits.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["913715257BYC46N17Y", "91371525LU36FBCYXF", "913715252T5EJY4Q7T", "91371525MC9DKUWY56"];

    public static string NameOf(int place) => $"演示企业{place}有限公司";

    /// <summary>Brings them into a register.</summary>
    public static async Task ImportAsync(CoreFixture core)
    {
        var folder = Directory.CreateTempSubdirectory("peiyu-claims-").FullName;
        await File.WriteAllLinesAsync(Path.Combine(folder, "企业.csv"), [
            "统一社会信用代码,企业名称,单位,行业代码,企业规模,规上",
            .. Codes.Select((code, place) => $"{code},{NameOf(place)},{Unit},C3451,小型,是")]);
        await File.WriteAllLinesAsync(Path.Combine(folder, "资质.csv"), [
            "统一社会信用代码,资质,级别,入库日期,申报日期,认定日期",
            .. Codes.Select(code => $"{code},高新技术企业,国家级,2022-01-05,2023-03-01,2023-05-24")]);
        await core.ImportAsync(folder);
        Directory.Delete(folder, recursive: true);
    }
}
