using System.Text;
using CsvHelper;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Interchange.Csv;

/// <summary>
/// The rows of one CSV file. A record is a row, as Excel shows it: line breaks within quotes do not count, empty lines
/// do. A stray quote within a name stays a character, for people type 专精特新"小巨人"企业 and don't escape.
/// </summary>
internal sealed class CsvTable
{
    private const int LargestRecord = 4 * 1024 * 1024;

    private readonly CsvFile _file;
    private readonly Encoding _encoding;
    private readonly TableLimits _limits;
    private readonly string _place;

    private CsvTable(CsvFile file, TableLimits limits)
    {
        (_file, _limits, _place) = (file, limits, $"“{file.Name}”");
        _encoding = CsvEncoding.Detect(file, limits);
    }

    internal static Sheet Open(CsvFile file, TableLimits limits) => new CsvTable(file, limits).Rows().ToSheet(file.Stem);

    private IEnumerable<SheetRow> Rows()
    {
        var openQuote = false;
        using var reader = CsvReader.Create(_file.Open(), Options(() => openQuote = true), _file.LeaveOpen);
        var cells = new List<Cell>();
        for (var number = 1; Read(reader, number); number++)
        {
            if (openQuote)
            {
                throw Refusals.CsvOpenQuote(_file.Name, number);
            }

            Take(reader, number, cells);
            if (cells.Trimmed() is { Length: > 0 } row)
            {
                yield return new SheetRow(number, row);
            }
        }
    }

    private CsvReaderOptions Options(Action onOpenQuote) => new()
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = false,
        Encoding = _encoding is UTF8Encoding ? null : _encoding,
        MaxRecordSize = LargestRecord,
        OnMalformedRecord = record =>
        {
            if (record.Reason == CsvMalformedReason.UnterminatedQuote)
            {
                onOpenQuote();
            }
        },
    };

    private bool Read(CsvReader reader, int number)
    {
        try
        {
            return reader.Read() && (number <= _limits.Rows ? true : throw Refusals.TooManyRows(_place, _limits.Rows));
        }
        catch (CsvFormatException e)
        {
            throw Refusals.CsvLongRecord(_file.Name, number, e);
        }
        catch (IOException e)
        {
            throw Refusals.NotReadable(_file.Name, e);
        }
    }

    private void Take(CsvReader reader, int number, List<Cell> cells)
    {
        cells.Clear();
        if (reader.FieldCount > _limits.Columns)
        {
            throw Refusals.TooManyColumns($"{_place}第 {number} 行", _limits.Columns);
        }

        for (var i = 0; i < reader.FieldCount; i++)
        {
            var text = reader.GetString(i);
            if (text.Length > _limits.CellCharacters)
            {
                throw Refusals.TextTooLong($"{_place}第 {number} 行", _limits.CellCharacters);
            }

            cells.Add(Cell.OfText(text));
        }
    }
}
