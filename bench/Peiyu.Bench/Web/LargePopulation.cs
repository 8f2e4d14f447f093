using System.Globalization;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Tables;
using Peiyu.TestKit;

namespace Peiyu.Bench.Web;

/// <summary>
/// A folder of the interchange form with as many invented enterprises as asked for: the medium sample over and over, each time
/// under other codes and numbers, with ten facts an enterprise. Talents stay as few as a county has.
/// </summary>
internal sealed class LargePopulation
{
    private const int FactsEach = 10;
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly string[] OnlyOnce = ["人才", "集群", "强镇"];

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly int _first;
    private readonly int _end;

    private LargePopulation(int first, int end) => (_first, _end) = (first, end);

    /// <param name="folder">Where to.</param>
    /// <param name="first">The number of the first enterprise, from 0.</param>
    /// <param name="end">The number after the last one.</param>
    public static void Write(string folder, int first, int end)
    {
        Directory.CreateDirectory(folder);
        using var source = TableSource.Open(Repository.Sample("medium"));
        var population = new LargePopulation(first, end);
        foreach (var sheet in source.Sheets.OrderBy(sheet => sheet.Name != GuanxianPlan.Instance.Register.Name))
        {
            using var file = File.Create(Path.Combine(folder, sheet.Name + ".csv"));
            CsvWriter.Write(file, population.Many(sheet.Name, [.. sheet.Header], [.. sheet.Rows]));
        }
    }

    private WorkbookSheet Many(string name, IReadOnlyList<string> header, IReadOnlyList<SheetRow> rows)
    {
        var code = header.ToList().IndexOf("统一社会信用代码");
        if (name == GuanxianPlan.Instance.Register.Name)
        {
            foreach (var row in rows)
            {
                _places.Add(row.Cells[code].Text, _places.Count);
            }
        }

        var kept = name == "指标" ? [.. rows.GroupBy(row => row.Cells[code].Text).SelectMany(group => group.Take(FactsEach))] : rows;
        var copies = OnlyOnce.Contains(name) ? _first == 0 ? 1 : 0 : (_end + _places.Count - 1) / _places.Count;
        var keys = Keys(name, header);
        return new(name, [.. header.Select(column => new WorkbookColumn(column))], Enumerable.Range(0, copies)
            .SelectMany(copy => kept.Where(row => code < 0 || OnlyOnce.Contains(name) || IsWanted(Number(copy, row, code))).Select(row => Copy(copy, row, header, code, keys))));
    }

    private bool IsWanted(int number) => number >= _first && number < _end;

    private int Number(int copy, SheetRow row, int code) => (copy * _places.Count) + _places[row.Cells[code].Text];

    private IReadOnlyList<object?> Copy(int copy, SheetRow row, IReadOnlyList<string> header, int code, HashSet<int> keys) =>
    [
        .. Enumerable.Range(0, header.Count).Select(column => (object?)(
            copy == 0 || column >= row.Cells.Count || row.Cells[column].IsEmpty ? (column < row.Cells.Count ? row.Cells[column].Text : null)
            : column == code ? Code(Number(copy, row, code))
            : header[column] == "人才编号" ? null
            : header[column] == "企业名称" ? $"演示{Place(Number(copy, row, code))}企业{Number(copy, row, code)}有限公司"
            : keys.Contains(column) ? $"{row.Cells[column].Text}-{copy}"
            : row.Cells[column].Text)),
    ];

    /// <summary>Words before the number, so that names sort and are searched as real ones are.</summary>
    private static string Place(int number) => new[] { "鲁西", "冠州", "清泉", "鸿盛", "瑞丰", "长行", "金鼎", "恒源", "永顺", "新冠" }[number % 10];

    private static HashSet<int> Keys(string name, IReadOnlyList<string> header) => GuanxianPlan.Instance.Kind(name) is { Owner: not null } kind
        ? [.. kind.Key.Where(field => field != kind.Owner).Select(field => header.ToList().IndexOf(field.Name))]
        : [];

    /// <summary>An invented code with a right check digit.</summary>
    private static string Code(int number)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"91371525{number:D8}X");
        var (sum, weight) = (0, 1);
        foreach (var letter in body)
        {
            sum += Alphabet.IndexOf(letter, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return body + Alphabet[(31 - (sum % 31)) % 31];
    }
}
