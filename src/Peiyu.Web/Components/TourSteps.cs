namespace Peiyu.Web.Components;

/// <summary>The first five minutes of each role of the plan, by the role's id.</summary>
public static class TourSteps
{
    private const string Overview = "/overview";
    private const string Libraries = "/libraries";
    private const string Imports = "/imports";
    private const string Mine = "/mine";
    private const string Todo = "/todo";
    private const string Account = "/account";

    private static readonly TourStep Document =
        new("方案原文", "每个数、每条规则都能点回方案里的那一句话；对不上的时候，以这里的原文为准。", Links.DocumentPath);

    private static readonly TourStep Policies =
        new("政策", "一条条列着谁付钱、给谁、给多少；点开能看到够条件的、差一点的和说不准的各是哪些企业。", Links.PoliciesPath);

    private static readonly TourStep Enterprises =
        new("企业", "写名称、信用代码的一部分就能找到；点开一户，先看它够哪些政策，再看还缺什么数。", Links.EnterprisesPath);

    private static readonly TourStep OwnAccount =
        new("账号和密码", "在这里改密码、看登录过的地方；离开座位前，从右上角退出登录。", Account);

    private static readonly Dictionary<string, IReadOnlyList<TourStep>> OfRoles = new(StringComparer.Ordinal)
    {
        ["leader"] =
        [
            new("总览", "第一句话就是全县眼下的情况；红的已经逾期，黄的照现在的速度到期完不成。", Overview),
            new("任务", "一行一项任务，一列一个单位；格里是完成和目标，点一格看是哪些企业算进来了。", Links.TasksPath),
            new("培育库", "三个库各有多少户、今年进出了谁；说不准的也列着，旁边写明缺哪个数。", Libraries),
            Policies,
            Document,
        ],
        ["bureau"] =
        [
            new("待办", "今天要办的都在这里：要确认的入库、没进来的行、快到期的资质，从上往下办就行。", Todo),
            new("任务", "先看红格和黄格；在“看…的任务”那句话里选“缺口从大到小”，差得最多的排在上面。", Links.TasksPath),
            Enterprises,
            new("培育库", "平台照规则提出该进、该出的企业；一批看完，写明理由再确认，不合适的就驳回。", Libraries),
            new("导入", "把各单位报来的表传上来，先看会改什么再确认；没进来的行可以下载，改好再传，传错了能整批撤回。", Imports),
            Policies,
        ],
        ["department"] =
        [
            new("总览", "看全县各项任务到哪一步，哪些照现在的速度完不成。", Overview),
            new("任务", "找到本部门牵头的那一行；点“全县”一格，看数是怎么来的、还差谁。", Links.TasksPath),
            new("企业", "点开一户，在“指标”里录入本部门掌握的数；改数要写理由，旧数会留着。", Links.EnterprisesPath),
            Policies,
        ],
        ["finance"] =
        [
            new("总览", "最下面是县财政要付多少：照现有数据够条件的奖补，按谁付分开列。", Overview),
            new("政策", "按“谁付”选县财政，看每条有几户够条件、多少钱；“最高”是上限，不是应付数。", Links.PoliciesPath),
            new("企业", "点开一户，看它够的每一笔：凭哪些数、照哪一条算出来的。", Links.EnterprisesPath),
            Document,
        ],
        ["town"] =
        [
            new("待办", "本单位这几天要办的都在这里，到期早的在上面。", Todo),
            new("任务", "这里只有本单位的任务：还差几户、什么时候到期，点开看够条件还没申报的企业。", Links.TasksPath),
            new("企业", "本单位的企业都在这里；出门前用手机点开一户，先看它“现在要做什么”。", Links.EnterprisesPath),
            new("政策", "企业问“我能享受什么”，在这里找；每条都写着条件、谁付、找哪一句原文。", Links.PoliciesPath),
            OwnAccount,
        ],
        ["officer"] =
        [
            new("企业", "你联系的单位的企业都在这里；走访前看它够哪些政策、还缺哪些数。", Links.EnterprisesPath),
            new("任务", "看企业所在单位哪几项任务还差户数，走访时顺便问一问。", Links.TasksPath),
            Policies,
            OwnAccount,
        ],
        ["enterprise"] =
        [
            new("本企业", "先看“够条件”的：哪几条政策、多少钱、谁付；再看“差一点”的还差什么。", Mine),
            new("填报指标", "缺的数在这里填；每个数都写着用来判断哪一条政策，填错了可以改，旧数会留着。", Mine),
            new("政策", "全部政策都能看，每条都有条件、金额和方案原文。", Links.PoliciesPath),
            OwnAccount,
        ],
        ["system-admin"] =
        [
            new("账号", "在这里开通和停用账号；开通以后把邀请链接发给本人，由本人设密码。", "/accounts"),
            new("停用和解锁", "有人调走就停用，密码输错被锁的在这里解开；每次都要写理由。", "/accounts"),
            new("各管一样", "你只管账号：角色由安全管理员授，记录由审计管理员查，数据谁也不从这里看。", "/accounts"),
            OwnAccount,
        ],
        ["security-admin"] =
        [
            new("权限", "新开通的账号还没有角色，排在最上面；给它选一个角色和范围。", "/grants"),
            new("范围", "乡镇街道只看本单位，企业只看自己；选错范围的，马上改，改动会记下来。", "/grants"),
            new("定期核一核", "一季度看一遍谁有什么权限，调走的、换岗的收回来。", "/grants"),
            OwnAccount,
        ],
        ["audit-admin"] =
        [
            new("记录", "谁、什么时候、改了什么、为什么，一条不落都在这里。", "/records"),
            new("查一件事", "按人、按日期、按企业找；一条记录里旧的和新的都写着。", "/records"),
            new("记录没有被动过", "记录一条扣一条；页面上写着核对到哪一条，断了会指出是哪一条。", "/records"),
            OwnAccount,
        ],
    };

    /// <summary>The steps of that role; who has none is shown the pages that everybody may see.</summary>
    public static IReadOnlyList<TourStep> Of(string? role) =>
        role is not null && OfRoles.TryGetValue(role, out var steps) ? steps : [Policies, Document];

    /// <summary>All roles that have a tour.</summary>
    public static IReadOnlyCollection<string> Roles => OfRoles.Keys;
}
