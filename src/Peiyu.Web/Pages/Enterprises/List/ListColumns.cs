using Peiyu.Core.Boards;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Enterprises.List;

/// <summary>The columns that a plan's lists of enterprises can have.</summary>
public sealed class ListColumns
{
    public const string Name = "name";
    public const string Libraries = "libraries";
    public const string Met = "met";
    public const string Amount = "amount";
    public const string Unknown = "unknown";
    public const string Near = "near";
    public const string Endings = "endings";

    private readonly Plan _plan;
    private readonly Links _links;

    public ListColumns(Plan plan, Links links)
    {
        (_plan, _links) = (plan, links);
        Offered = [.. Register(), .. Answers(), .. Facts()];
        Usual = [.. new[] { plan.Register.Unit?.Name, Libraries, Met, Amount, Unknown, Near }.OfType<string>()];
    }

    /// <summary>All, the register's first.</summary>
    public IReadOnlyList<ListColumn> Offered { get; }

    /// <summary>The keys of those that are shown until somebody chooses.</summary>
    public IReadOnlyList<string> Usual { get; }

    /// <summary>Those asked for that there are; the usual where none is asked for.</summary>
    public IReadOnlyList<ListColumn> Chosen(IReadOnlyList<string> keys)
    {
        var byKey = Offered.ToDictionary(column => column.Key, StringComparer.Ordinal);
        var chosen = keys.Select(key => byKey.GetValueOrDefault(key)).OfType<ListColumn>().ToList();
        return chosen.Count > 0 ? chosen : [.. Usual.Select(key => byKey[key])];
    }

    /// <summary>The facts whose values the columns ask for.</summary>
    public static IReadOnlyList<FactDefinition> FactsOf(Plan plan, IEnumerable<ListColumn> columns) =>
        [.. columns.Select(column => plan.Fact(column.Key)).OfType<FactDefinition>()];

    private IEnumerable<ListColumn> Register() => _plan.Register.Fields
        .Where(field => field != _plan.Register.Label && !_plan.Register.Key.Contains(field))
        .Select(field => new ListColumn(
            field.Name, field.Type.Name == "money" ? $"{field.Name}，元" : field.Name, "登记", field.Type.Name is "money" or "integer" or "number",
            row => new(Shown.Value(row.Line[field]) ?? EnterpriseFilter.NotKnown, Value(row.Line[field]))));

    private IEnumerable<ListColumn> Answers()
    {
        var libraries = _plan.Libraries;
        yield return new(Libraries, "培育库", "政策和培育库", false, row => ListCell.Of(
            string.Join('、', libraries.Where((_, place) => row.Line.Libraries[place] == Status.Met).Select(library => library.Name)) is { Length: > 0 } names ? names : null));
        yield return new(Met, "够条件", "政策和培育库", true, row => Count(row, row.Line.Met, "met"));
        yield return new(Amount, "金额", "政策和培育库", true, row => new(row.Line.Met > 0 ? row.Line.Sum.Words : Figures.None, row.Line.Met > 0 ? row.Line.Sum.Money : null));
        yield return new(Unknown, "未知", "政策和培育库", true, row => Count(row, row.Line.Unknown, "unknown"));
        yield return new(Near, "差一点", "政策和培育库", true, row => Count(row, row.Line.Near, "near"));
        yield return new(Endings, "资质快到期", "政策和培育库", false, row => ListCell.Of(
            string.Join("、", row.Line.Endings.Select(Say)) is { Length: > 0 } words ? words : null));
    }

    /// <summary>The facts that have a latest value; more than one kind of period is read by its years.</summary>
    private IEnumerable<ListColumn> Facts() => _plan.Facts.Where(Plan.HasLatest).Select(fact => new ListColumn(
        fact.Name, fact.UnitWord is { Length: > 0 } unit ? $"{fact.Name}，{unit}" : fact.Name, "指标，最近一年", fact.Type.Name != "choice",
        row => new(Shown.Value(row.Fact(fact.Name)) ?? Figures.None, Value(row.Fact(fact.Name)))));

    private ListCell Count(ListRow row, int count, string part) => count == 0
        ? new(Figures.None, 0)
        : new($"{count} 笔", count) { Href = _links.Enterprise(row.Line.Code, part) };

    private static string Say(Ending ending) => $"{ending.Title} {Figures.Day(ending.On)}";

    private static object? Value(FeelValue? value) => value switch
    {
        null or FeelNull => null,
        FeelNumber number => number.Value,
        FeelDate { IsDateOnly: true } date => date.Value,
        _ => Shown.Value(value),
    };
}
