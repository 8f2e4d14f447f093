using Peiyu.Core.Interchange;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Exports;

/// <summary>The columns of the interchange form, each with the format of its values.</summary>
internal static class InterchangeColumns
{
    private const double Wide = 24;

    public static IReadOnlyList<WorkbookColumn> OfFacts { get; } =
        [new(TableIntake.FactColumns[0], Wide), new(TableIntake.FactColumns[1], Wide), new(TableIntake.FactColumns[2]), new(TableIntake.FactColumns[3])];

    public static WorkbookColumn Of(Field field) => new(
        field.Name,
        field.Type.Name is "text" or "credit-code" or "enterprise" or "bank-account" ? Wide : 14,
        field.Type.Name switch
        {
            "money" => ColumnKind.Money,
            "integer" or "number" => ColumnKind.Number,
            "date" => ColumnKind.Date,
            _ => ColumnKind.Text,
        });
}
