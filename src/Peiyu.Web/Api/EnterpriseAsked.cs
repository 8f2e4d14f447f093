using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Peiyu.Core.Boards;
using Peiyu.Core.Search;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Web.Api.Answers;

namespace Peiyu.Web.Api;

/// <summary>Which enterprises are asked for, and in which order.</summary>
internal sealed record EnterpriseAsked
{
    private static readonly string[] Statuses = ["met", Words.Near, "unknown"];

    [FromQuery(Name = "q")]
    [Description("名称、代码、拼音或首字母里有这几个字；几个词用空格隔开")]
    public string? Text { get; init; }

    [FromQuery(Name = "unit")]
    [Description("算在这个单位的")]
    public string? Unit { get; init; }

    [FromQuery(Name = "library")]
    [Description("按规则符合这个培育库的，写代号")]
    public string? Library { get; init; }

    [FromQuery(Name = "policy")]
    [Description("看这条政策，写代号；和 award 一起用")]
    public string? Policy { get; init; }

    [FromQuery(Name = "award")]
    [Description("奖补：met 符合，near 差一点，unknown 判断不了；不写 policy 就是随便哪一条")]
    public string? Award { get; init; }

    [FromQuery(Name = "sort")]
    [Description("按什么排：register 登记册的次序（不写就是它），code 代码，name 名称，-sum 奖补的钱从多到少，-met 符合的从多到少")]
    public string? Sort { get; init; }

    [FromQuery(Name = "fields")]
    [Description("还要登记册的哪几栏，用逗号隔开，如 行业代码,规上")]
    public string? Fields { get; init; }

    /// <summary>What can't be understood; null where all can.</summary>
    public IResult? ProblemOf(Plan plan) =>
        Library is not null && LibraryOf(plan) is null ? Problems.Unknown("library", Library, plan.Libraries.Select(one => one.Id))
        : Policy is not null && plan.Policy(Policy) is null
            ? Problems.Of(StatusCodes.Status400BadRequest, $"没有代号是“{Policy}”的政策；代号见 {ApiPaths.Root}/policies。")
        : Award is not null && !Statuses.Contains(Award) ? Problems.Unknown("award", Award, Statuses)
        : Sort is not null && !EnterpriseOrders.All.Contains(Sort) ? Problems.Unknown("sort", Sort, EnterpriseOrders.All)
        : NamesOfFields.FirstOrDefault(name => !plan.Register.TryField(name, out _)) is { } unknown
            ? Problems.Unknown("fields", unknown, plan.Register.Fields.Select(field => field.Name))
        : null;

    public IReadOnlyList<Field> FieldsOf(Plan plan) => [.. NamesOfFields.Select(plan.Register.Field)];

    public IReadOnlyList<EnterpriseLine> Find(Board board)
    {
        var lines = EnterpriseOrders.Of(board).By(Sort ?? EnterpriseOrders.Register);
        var awarded = Policy is { } id ? Awarded(board, board.Plan.Policy(id)!) : null;
        var place = LibraryOf(board.Plan) is { } library ? board.Plan.Libraries.TakeWhile(one => one != library).Count() : -1;
        var found = Text is null ? null : SearchIndex.Of(board).Enterprises(SearchText.Words(Text)).ToHashSet();
        return Text is null && Unit is null && place < 0 && awarded is null && Award is null ? lines : [.. lines.Where(line =>
            (Unit is null || line.Unit == Unit)
            && (place < 0 || line.Libraries[place] == Status.Met)
            && (awarded is null ? IsAwarded(line) : awarded.Contains(line))
            && (found is null || found.Contains(line)))];
    }

    private Library? LibraryOf(Plan plan) => plan.Libraries.FirstOrDefault(library => library.Id == Library);

    private IEnumerable<string> NamesOfFields =>
        (Fields ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal);

    private HashSet<EnterpriseLine> Awarded(Board board, Policy policy) => [.. board.AwardsOf(policy)
        .Where(line => Words.Of(line.Status, line.Near) == (Award ?? "met")).Select(line => line.Enterprise).OfType<EnterpriseLine>()];

    private bool IsAwarded(EnterpriseLine line) => Award switch
    {
        "met" => line.Met > 0,
        Words.Near => line.Near > 0,
        "unknown" => line.Unknown > 0,
        _ => true,
    };
}
