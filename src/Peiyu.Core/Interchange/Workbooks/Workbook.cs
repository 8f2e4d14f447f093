using Peiyu.Plans.Tables;

namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>An open workbook: its visible sheets, and what all of them share (strings, styles, the date system).</summary>
internal sealed class Workbook : IDisposable
{
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly Package _package;
    private readonly List<(string Name, string Part)> _sheets = [];

    private Workbook(Package package)
    {
        _package = package;
        var main = MainPart();
        var related = Relationship.Of(package, main);
        ReadMain(main, related);
        SharedStrings = Workbooks.SharedStrings.Read(package, PartOf(related, "sharedStrings"));
        DateStyles = Workbooks.DateStyles.Read(package, PartOf(related, "styles"));
        Sheets = _sheets.Count == 0
            ? throw Refusals.NoSheet(package.File)
            : [.. _sheets.Select(sheet => Rows(sheet.Name, sheet.Part).ToSheet(sheet.Name))];
    }

    internal IReadOnlyList<Sheet> Sheets { get; }

    internal IReadOnlyList<string> SharedStrings { get; }

    /// <summary>By the index that cells carry: whether the style shows a date.</summary>
    internal IReadOnlyList<bool> DateStyles { get; }

    /// <summary>True: days count from 1904, as workbooks from old Macs do.</summary>
    internal bool Is1904 { get; private set; }

    internal TableLimits Limits => _package.Limits;

    internal static Workbook Open(Stream stream, string file, TableLimits limits, bool leaveOpen)
    {
        var package = Package.Open(stream, file, limits, leaveOpen);
        try
        {
            return new Workbook(package);
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    public void Dispose() => _package.Dispose();

    private IEnumerable<SheetRow> Rows(string name, string path)
    {
        var place = Refusals.Sheet(_package.File, name);
        using var part = _package.Read(path, place) ?? throw Refusals.Damaged(place);
        foreach (var row in new WorksheetReader(part, this).Rows())
        {
            yield return row;
        }
    }

    private string MainPart()
    {
        var main = PartOf(Relationship.Of(_package, ""), "officeDocument");
        return main switch
        {
            null => throw Refusals.NotAWorkbook(_package.File),
            _ when main.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) => throw Refusals.BinaryFormat(_package.File),
            _ => main,
        };
    }

    private void ReadMain(string main, IReadOnlyList<Relationship> related)
    {
        using var part = _package.Read(main, Refusals.Part(_package.File, "工作簿目录")) ?? throw Refusals.NotAWorkbook(_package.File);
        if (!part.MoveToRoot() || part.Name != "workbook")
        {
            throw Refusals.NotAWorkbook(_package.File);
        }

        var worksheets = related.Where(r => r.Kind == "worksheet").ToLookup(r => r.Id, r => r.Target);
        while (part.MoveToChild(0))
        {
            if (part.Name == "workbookPr")
            {
                Is1904 = part.Attribute("date1904") is "1" or "true";
            }
            else if (part.Name == "sheets" && !part.IsEmptyElement)
            {
                ReadSheets(part, worksheets);
            }
        }
    }

    private void ReadSheets(PartReader part, ILookup<string, string> worksheets)
    {
        while (part.MoveToChild(1))
        {
            var id = part.Attribute("id", Transitional) ?? part.Attribute("id", Strict) ?? "";
            if (part.Attribute("state") is null or "visible" && worksheets[id].FirstOrDefault() is { } target)
            {
                _sheets.Add(((part.Attribute("name") ?? "").Trim(), target));
            }

            // An honest sheet has a part of its own; a million names of one part would each be opened.
            if (_sheets.Count > _package.PartCount)
            {
                throw part.Damaged();
            }
        }
    }

    private static string? PartOf(IEnumerable<Relationship> related, string kind) =>
        related.FirstOrDefault(r => r.Kind == kind)?.Target;
}
