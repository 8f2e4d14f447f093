using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Intake;

/// <summary>Which column of a sheet holds which of the columns that we know.</summary>
internal sealed class ColumnMap
{
    private readonly int[] _places;

    private ColumnMap(int[] places) => _places = places;

    /// <summary>The cell of a known column; empty where the sheet has no such column.</summary>
    public Cell Cell(SheetRow row, int column)
    {
        var place = _places[column];
        return place >= 0 && place < row.Cells.Count ? row.Cells[place] : Tables.Cell.Empty;
    }

    /// <summary>Finds the known columns; null, and a problem, where one is missing without which no row can be read.</summary>
    public static ColumnMap? Make(
        Sheet sheet, IReadOnlyList<(string Name, bool Required)> known, Action<TableProblem> report)
    {
        var places = Enumerable.Repeat(-1, known.Count).ToArray();
        for (var place = 0; place < sheet.Header.Count; place++)
        {
            Place(sheet, known, place, places, report);
        }

        var absent = known.Where((column, index) => column.Required && places[index] < 0).Select(column => column.Name).ToList();
        if (absent.Count == 0)
        {
            return new(places);
        }

        report(new(sheet.Name, null, absent[0], null,
            $"表“{sheet.Name}”缺少必需的栏：{string.Join("、", absent)}。整张表没有读入；第 1 行应是表头，栏名要一字不差。{Separator(sheet)}", true));
        return null;
    }

    /// <summary>A file whose cells are parted by something else reads as one column: say so, instead of what is missing in it.</summary>
    private static string Separator(Sheet sheet) => sheet.Header is [var only] && only.IndexOfAny([';', '；', '\t', '|']) >= 0
        ? "这张表读成了一栏：各栏之间要用逗号隔开。"
        : "";

    private static void Place(
        Sheet sheet, IReadOnlyList<(string Name, bool Required)> known, int place, int[] places, Action<TableProblem> report)
    {
        var heading = CellText.Fold(sheet.Header[place]);
        if (heading.Length == 0 || heading == TableIntake.ReasonColumn)
        {
            return;
        }

        var index = known.Select((column, at) => (column.Name, at)).FirstOrDefault(column => CellText.Fold(column.Name) == heading, (Name: "", at: -1)).at;
        if (index < 0)
        {
            report(new(sheet.Name, 1, sheet.Header[place], null,
                $"表“{sheet.Name}”里没有“{sheet.Header[place]}”这一栏，没有读它。可以有的栏：{string.Join("、", known.Select(column => column.Name))}。", false));
        }
        else if (places[index] >= 0)
        {
            report(new(sheet.Name, 1, sheet.Header[place], null,
                $"表“{sheet.Name}”里“{sheet.Header[place]}”这一栏出现了两次，只读了前一个。", false));
        }
        else
        {
            places[index] = place;
        }
    }
}
