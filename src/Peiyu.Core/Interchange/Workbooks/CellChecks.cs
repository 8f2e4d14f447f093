using System.Globalization;
using System.Xml;

namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>Writes what Excel offers and takes in the cells of a column that somebody fills in: drop-down lists, dates, prompts.</summary>
internal sealed class CellChecks(XmlWriter xml, WorkbookSheet sheet, string[] letters)
{
    private const int LongestTitle = 32;
    private const int LongestPrompt = 255;

    // 1900-03-01 and 2200-12-31 as Excel counts days: what the import takes as a date.
    private const string FirstDay = "61";
    private const string LastDay = "109939";

    /// <param name="firstRow">The first row under the headings.</param>
    public void Write(int firstRow)
    {
        var places = Enumerable.Range(0, sheet.Columns.Count).Where(place => sheet.Columns[place].IsChecked).ToList();
        if (places.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("dataValidations");
        xml.WriteAttributeString("count", places.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var place in places)
        {
            Write(sheet.Columns[place], $"{letters[place]}{firstRow}:{letters[place]}{TableLimits.Default.Rows}");
        }

        xml.WriteEndElement();
    }

    private void Write(WorkbookColumn column, string cells)
    {
        xml.WriteStartElement("dataValidation");
        WriteAttribute("type", column.Choices is not null ? "list" : column.DatesOnly ? "date" : null);
        WriteAttribute("allowBlank", "1");
        WriteAttribute("showInputMessage", "1");
        WriteAttribute("showErrorMessage", "1");
        WriteAttribute("errorTitle", Shorten(column.Name, LongestTitle));
        WriteAttribute("error", column.Choices is not null ? "请从下拉列表里选一个。" : column.DatesOnly ? "请填日期，如 2023-03-23。" : null);
        WriteAttribute("promptTitle", column.Prompt is null ? null : Shorten(column.Name, LongestTitle));
        WriteAttribute("prompt", column.Prompt is { } prompt ? Shorten(prompt, LongestPrompt) : null);
        WriteAttribute("sqref", cells);
        if (column.Choices is { } choices)
        {
            var letter = SheetWriter.Letters(choices.Column + 1);
            xml.WriteElementString("formula1", $"'{choices.Sheet}'!${letter}$2:${letter}${choices.Count + 1}");
        }
        else if (column.DatesOnly)
        {
            xml.WriteElementString("formula1", FirstDay);
            xml.WriteElementString("formula2", LastDay);
        }

        xml.WriteEndElement();
    }

    private void WriteAttribute(string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteAttributeString(name, value);
        }
    }

    private static string Shorten(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";
}
