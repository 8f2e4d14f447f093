using Peiyu.Core.Interchange;

namespace Peiyu.TestKit;

/// <summary>Small workbooks and folders for tests.</summary>
public static class Workbooks
{
    /// <summary>A new folder with one CSV file per sheet; the first row is the header.</summary>
    public static string Folder(params (string Sheet, string Csv)[] sheets)
    {
        var folder = Directory.CreateTempSubdirectory("peiyu-data-").FullName;
        foreach (var (sheet, csv) in sheets)
        {
            File.WriteAllText(Path.Combine(folder, sheet + ".csv"), csv);
        }

        return folder;
    }

    /// <summary>A new workbook with these sheets.</summary>
    public static string Workbook(params WorkbookSheet[] sheets)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("peiyu-data-").FullName, "数据.xlsx");
        using var file = File.Create(path);
        WorkbookWriter.Write(file, sheets);
        return path;
    }
}
