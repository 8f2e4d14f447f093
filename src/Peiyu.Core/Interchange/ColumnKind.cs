namespace Peiyu.Core.Interchange;

/// <summary>How a column of a written workbook shows its cells, and how it takes what a person types into it later.</summary>
public enum ColumnKind
{
    /// <summary>Text in Excel's sense: a code of 18 digits stays one when it is edited. Every value is written as text.</summary>
    Text,

    /// <summary>Plain numbers: counts, years, scores.</summary>
    Number,

    /// <summary>1,234,567.89.</summary>
    Money,

    /// <summary>2023-03-25, as a date cell.</summary>
    Date,
}
