using Peiyu.Plans.Tables;

namespace Peiyu.Core.Interchange;

/// <summary>Every sentence with which an input is refused: which file, what is wrong, how to mend it.</summary>
internal static class Refusals
{
    internal static TableException NotFound(string path) => new($"找不到“{path}”，请检查路径和文件名。");

    internal static TableException NotReadable(string path, Exception inner) =>
        new($"打不开“{path}”，请关闭正在使用它的程序，或检查读取权限。", inner);

    internal static TableException FolderWithoutTables(string path) =>
        new($"文件夹“{path}”里没有 .csv 文件；如果数据在工作簿里，请直接选择那个 .xlsx 文件。");

    internal static TableException Empty(string file) => new($"“{file}”是空文件，请重新导出或另存后再导入。");

    internal static TableException FileTooLarge(string file, long bytes, long limit) =>
        new($"“{file}”有 {Size(bytes)}，上限是 {Size(limit)}，请拆分后再导入。");

    internal static TableException Encrypted(string file) => new($"“{file}”：工作簿加了密码，请先取消密码再导入。");

    internal static TableException OldFormat(string file) => new($"“{file}”是旧版 .xls，请另存为 .xlsx 再导入。");

    internal static TableException BinaryFormat(string file) => new($"“{file}”是 .xlsb，请另存为 .xlsx 再导入。");

    internal static TableException NotAWorkbook(string file, Exception? inner = null) =>
        Of($"“{file}”不是 .xlsx 工作簿，请用 Excel 或 WPS 打开后另存为 .xlsx 再导入。", inner);

    internal static TableException Truncated(string file, Exception? inner = null) =>
        Of($"“{file}”不完整，可能没有传完或复制时中断，请重新取得这个文件再导入。", inner);

    internal static TableException TooLargeUnpacked(string file, long limit) =>
        new($"“{file}”解压后超过 {Size(limit)}，不予读取。请确认文件来源；数据确实多时请拆分后再导入。");

    internal static TableException Suspicious(string file) =>
        new($"“{file}”的压缩内容异常，解压后会极大，不予读取。请确认文件来源，或用 Excel 打开后另存为新文件再导入。");

    internal static TableException TooManyParts(string file, int limit) =>
        new($"“{file}”里的部件超过 {limit:N0} 个，不像正常的工作簿，不予读取。请用 Excel 打开后另存为新文件再导入。");

    internal static TableException NoSheet(string file) => new($"“{file}”里没有可见的工作表，请取消隐藏后再导入。");

    /// <param name="place">Where, as <see cref="Sheet"/> and <see cref="Part"/> name it.</param>
    /// <param name="inner">What the parser said, for the log.</param>
    internal static TableException Damaged(string place, Exception? inner = null) =>
        Of($"{place}内容损坏，无法读取，请用 Excel 或 WPS 打开修复并另存后再导入。", inner);

    internal static TableException TooManyRows(string place, int limit) =>
        new($"{place}超过 {limit:N0} 行，请拆分后再导入。");

    internal static TableException TooManyColumns(string place, int limit) =>
        new($"{place}超过 {limit:N0} 列，请删去多余的列再导入。");

    internal static TableException TooManyCells(string place) =>
        new($"{place}的单元格太多，请删去数据区以外的行列，或拆分后再导入。");

    internal static TableException TextTooLong(string place, int limit) =>
        new($"{place}有单元格超过 {limit:N0} 个字符，请缩短后再导入。");

    internal static TableException CsvBinary(string file) =>
        new($"“{file}”含有空字节，不是 UTF-8 或 GB18030 文本，请另存为“CSV UTF-8（逗号分隔）”再导入。");

    internal static TableException CsvEncoding(string file) =>
        new($"“{file}”既不是 UTF-8 也不是 GB18030 编码，请另存为“CSV UTF-8（逗号分隔）”再导入。");

    internal static TableException CsvOpenQuote(string file, int row) =>
        new($"“{file}”第 {row} 行的引号没有成对，请补上缺少的引号再导入。");

    internal static TableException CsvLongRecord(string file, int row, Exception inner) =>
        new($"“{file}”第 {row} 行太长，多半是引号没有成对，请检查这一行再导入。", inner);

    internal static TableException ExportTooLong(string sheet, int limit) =>
        new($"导出的工作表“{sheet}”超过 {limit:N0} 行，Excel 放不下，请缩小范围后再导出。");

    internal static TableException ExportTooWide(string sheet, int limit) =>
        new($"导出的工作表“{sheet}”超过 {limit:N0} 列，Excel 放不下，请减少列后再导出。");

    internal static TableException ExportTextTooLong(string sheet, int row, string column, int limit) =>
        new($"导出的工作表“{sheet}”第 {row} 行“{column}”超过 {limit:N0} 个字符，Excel 放不下，请缩短后再导出。");

    internal static string Sheet(string file, string sheet) => $"“{file}”的工作表“{sheet}”";

    internal static string Part(string file, string part) => $"“{file}”的{part}";

    private static TableException Of(string message, Exception? inner) => inner is null ? new(message) : new(message, inner);

    private static string Size(long bytes) =>
        bytes >= 1024 * 1024 ? $"{bytes / 1024 / 1024:N0} MB" : $"{bytes:N0} 字节";
}
