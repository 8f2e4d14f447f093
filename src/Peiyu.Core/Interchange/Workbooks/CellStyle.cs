namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>The cell formats of a written workbook; the number is the place in its style sheet.</summary>
internal enum CellStyle
{
    Default = 0,
    Header = 1,
    Text = 2,
    Number = 3,
    Money = 4,
    Date = 5,
    Title = 6,
    Wrapped = 7,
}
