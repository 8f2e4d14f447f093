using Peiyu.Core.Interchange.Csv;
using Peiyu.Core.Interchange.Workbooks;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Interchange;

/// <summary>
/// The tables of a workbook, a CSV file or a folder of CSV files. Every error, on opening or while rows are read, is a
/// <see cref="TableException"/> with a sentence for the user. Rows stream and may be read again, from one thread at a
/// time, until the source is disposed.
/// </summary>
public sealed class TableSource : IDisposable
{
    private readonly IDisposable? _file;

    private TableSource(IReadOnlyList<Sheet> sheets, IDisposable? file) => (Sheets, _file) = (sheets, file);

    /// <summary>In the workbook's order; the files of a folder by name.</summary>
    public IReadOnlyList<Sheet> Sheets { get; }

    /// <summary>Opens a workbook, a CSV file or a folder of CSV files. Other files of a folder are none of our business.</summary>
    public static TableSource Open(string path, TableLimits? limits = null)
    {
        limits ??= TableLimits.Default;
        if (Directory.Exists(path))
        {
            return OpenFolder(path, limits);
        }

        return File.Exists(path) ? OpenFile(path, limits) : throw Refusals.NotFound(path);
    }

    /// <summary>Opens an upload.</summary>
    /// <param name="stream">Seekable; stays the caller's to dispose, after the source.</param>
    /// <param name="name">The file's name: its ending says whether it is CSV, its stem is then the sheet's name.</param>
    /// <param name="limits">What the input may cost; null: <see cref="TableLimits.Default"/>.</param>
    public static TableSource Open(Stream stream, string name, TableLimits? limits = null)
    {
        if (!stream.CanSeek)
        {
            throw new ArgumentException("A workbook is read from its end: buffer the stream first.", nameof(stream));
        }

        limits ??= TableLimits.Default;
        return IsCsv(name)
            ? OfCsv(new CsvFile(stream, name), limits)
            : OfWorkbook(Workbook.Open(stream, Path.GetFileName(name), limits, leaveOpen: true));
    }

    public void Dispose() => _file?.Dispose();

    private static TableSource OpenFolder(string path, TableLimits limits)
    {
        var files = Directory.EnumerateFiles(path).Where(IsTable).Order(StringComparer.Ordinal).ToList();
        return files.Count == 0
            ? throw Refusals.FolderWithoutTables(path)
            : new([.. files.Select(file => CsvTable.Open(new CsvFile(file), limits))], null);
    }

    private static TableSource OpenFile(string path, TableLimits limits)
    {
        if (IsCsv(path))
        {
            return OfCsv(new CsvFile(path), limits);
        }

        var stream = InputFile.Open(path);
        try
        {
            return OfWorkbook(Workbook.Open(stream, Path.GetFileName(path), limits, leaveOpen: false));
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private static TableSource OfCsv(CsvFile file, TableLimits limits) => new([CsvTable.Open(file, limits)], null);

    private static TableSource OfWorkbook(Workbook book) => new(book.Sheets, book);

    private static bool IsCsv(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Without what macOS and Excel leave beside an open file: ._企业.csv, ~$企业.csv.</summary>
    private static bool IsTable(string path) => IsCsv(path) && Path.GetFileName(path)[0] is not ('.' or '~');
}
