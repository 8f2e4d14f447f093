namespace Peiyu.Web.Components;

/// <summary>How a chart is drawn from its table; the first column is always what is counted for.</summary>
public enum ChartKind
{
    /// <summary>A line for each further column, over days or months in rows.</summary>
    Line,

    /// <summary>A lying bar for each row.</summary>
    Bars,

    /// <summary>A lying bar for each row, made of the further columns.</summary>
    Stack,

    /// <summary>Standing bars side by side: last year's column and this year's for each month.</summary>
    Months,

    /// <summary>Streams from what the first column names to what the second does, as broad as the third says.</summary>
    Flow,
}
