namespace Peiyu.Web.Pages.Enterprises.List;

/// <summary>The names of the divisions of industry (国民经济行业分类，大类) that a county's factories belong to.</summary>
internal static class IndustryNames
{
    /// <summary>C13: a letter and two digits.</summary>
    public const int DivisionLength = 3;

    private static readonly Dictionary<string, string> Names = new[]
    {
        "C13 农副食品加工", "C14 食品制造", "C15 酒、饮料和精制茶", "C16 烟草制品", "C17 纺织", "C18 纺织服装",
        "C19 皮革、制鞋", "C20 木材加工", "C21 家具制造", "C22 造纸和纸制品", "C23 印刷", "C24 文教、体育用品",
        "C25 石油、煤炭加工", "C26 化学原料和制品", "C27 医药制造", "C28 化学纤维", "C29 橡胶和塑料", "C30 非金属矿物制品",
        "C31 黑色金属冶炼", "C32 有色金属冶炼", "C33 金属制品", "C34 通用设备", "C35 专用设备", "C36 汽车制造",
        "C37 铁路、船舶等运输设备", "C38 电气机械", "C39 计算机、通信和电子", "C40 仪器仪表", "C41 其他制造",
        "C42 废弃资源利用", "C43 设备修理", "D44 电力、热力", "D45 燃气", "D46 水的生产和供应",
        "G59 装卸搬运和仓储", "I64 互联网", "I65 软件和信息技术", "M73 研究和试验发展", "M74 专业技术服务",
    }.ToDictionary(name => name[..DivisionLength], StringComparer.Ordinal);

    /// <summary>C13 农副食品加工; the code alone where no name is known.</summary>
    public static string Of(string division) => Names.TryGetValue(division, out var name) ? name : division;
}
