using Peiyu.Plans.Model;
using Peiyu.Plans.Model.FieldTypes;

namespace Peiyu.Plans.Loading;

/// <summary>Makes the type of a field or fact from its description in the plan.</summary>
internal sealed class FieldTypeReader(
    IReadOnlyList<PlanUnit> units,
    IReadOnlyDictionary<string, IReadOnlyList<string>> choices,
    IReadOnlySet<string> leadingZeroIndustries)
{
    private readonly ChoiceType _units = new(
        "unit",
        [.. units.Select(unit => unit.Name)],
        units.SelectMany(unit => unit.Aliases.Select(alias => (alias, unit.Name)))
            .DistinctBy(pair => pair.alias).ToDictionary(pair => pair.alias, pair => pair.Name));

    public FieldType Read(PlanNode node)
    {
        var type = node.Get("type");
        return type.Text switch
        {
            "text" => new TextType(),
            "credit-code" => new CodeType(),
            "enterprise" => new EnterpriseType(),
            "unit" => _units,
            "industry" => new IndustryType(leadingZeroIndustries),
            "date" => new DateType(),
            "time" => new TimeType(),
            "yes-no" => new YesNoType(),
            "money" => new NumberType("money", "元", 2, node.FindFlag("negative")),
            "integer" => new NumberType("integer", node.FindText("unit") ?? "", 0, node.FindFlag("negative")),
            "number" => new NumberType("number", node.FindText("unit") ?? "", 6, node.FindFlag("negative")),
            "choice" => new ChoiceType("choice", Choices(node.Get("choices"))),
            "phone" => new PhoneType(),
            "bank-account" => new BankAccountType(),
            "person" => new PersonType(),
            "file" => new FileType(),
            "table" => new TableType(Columns(node.Get("columns"))),
            "reference" => new ReferenceType(node.GetText("to")),
            _ => throw type.Bad($"没有“{type.Text}”这种栏。"),
        };
    }

    private List<Field> Columns(PlanNode node)
    {
        var columns = node.Items.Select((item, index) => Column(item, index)).ToList();
        return columns.Count == 0 ? throw node.Bad("表至少要有一栏。")
            : columns.Select(column => column.Name).Distinct().Count() < columns.Count ? throw node.Bad("表里有同名的栏。")
            : columns;
    }

    private Field Column(PlanNode node, int index)
    {
        var column = new Field(index, node.GetText("name"), Read(node), node.FindFlag("required"), null);
        node.RefuseOtherKeys();
        return column.Type is TableType or ReferenceType or FileType or EnterpriseType || column.Type.IsMasked
            ? throw node.Bad($"表里的栏不能是 {column.Type.Name}。")
            : column;
    }

    /// <summary>A list in place, or the name of a list of choices.yaml.</summary>
    private IReadOnlyList<string> Choices(PlanNode node) => node.IsList
        ? [.. node.Items.Select(item => item.Text)]
        : choices.TryGetValue(node.Text, out var named) ? named : throw node.Bad($"没有名为“{node.Text}”的选项表。");
}
