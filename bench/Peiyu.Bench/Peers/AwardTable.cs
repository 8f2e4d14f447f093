using System.Globalization;
using System.Security;
using System.Text;
using System.Text.Json.Nodes;

namespace Peiyu.Bench.Peers;

/// <summary>A decision table of 57 rows (19 branches of industry, 3 bands of revenue), written for DMN and for ZEN.</summary>
internal static class AwardTable
{
    private const int FirstSector = 13;
    private const int Sectors = 19;
    private static readonly string[] Bands = ["< 500", "[500..5000)", ">= 5000"];

    /// <summary>The condition cells and the result of each row.</summary>
    private static IEnumerable<(string Sector, string Revenue, string Grade, int Award)> Rows =>
        from sector in Enumerable.Range(0, Sectors)
        from band in Enumerable.Range(0, Bands.Length)
        select ($"\"C{FirstSector + sector}\"", Bands[band], "\"A\", \"B\"", ((sector * Bands.Length) + band + 1) * 10);

    /// <summary>Invented enterprises; a few find no row.</summary>
    public static IReadOnlyList<JsonObject> Enterprises(int count)
    {
        var random = new Random(57);
        return [.. Enumerable.Range(0, count).Select(_ => new JsonObject
        {
            ["sector"] = $"C{random.Next(FirstSector, FirstSector + Sectors + 1)}",
            ["revenue"] = random.Next(0, 10_000),
            ["last"] = random.Next(1, 10_000),
            ["staff"] = random.Next(1, 2_000),
            ["grade"] = "ABC"[random.Next(3)].ToString(),
        })];
    }

    public static string Dmn()
    {
        var text = new StringBuilder("<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" namespace=\"urn:bench\" name=\"bench\">");
        string[] inputs = ["sector", "revenue", "grade"];
        foreach (var input in inputs)
        {
            text.Append(CultureInfo.InvariantCulture, $"<inputData id=\"{input}\" name=\"{input}\"><variable name=\"{input}\" typeRef=\"{(input == "revenue" ? "number" : "string")}\"/></inputData>");
        }

        text.Append("<decision id=\"award\" name=\"award\"><variable name=\"award\" typeRef=\"number\"/>")
            .AppendJoin("", inputs.Select(input => $"<informationRequirement><requiredInput href=\"#{input}\"/></informationRequirement>"))
            .Append("<decisionTable hitPolicy=\"FIRST\">")
            .AppendJoin("", inputs.Select(input => $"<input><inputExpression><text>{input}</text></inputExpression></input>"))
            .Append("<output/>");
        foreach (var (sector, revenue, grade, award) in Rows)
        {
            string[] cells = [sector, revenue, grade];
            text.Append("<rule>").AppendJoin("", cells.Select(cell => $"<inputEntry><text>{SecurityElement.Escape(cell)}</text></inputEntry>"))
                .Append(CultureInfo.InvariantCulture, $"<outputEntry><text>{award}</text></outputEntry></rule>");
        }

        return text.Append("</decisionTable></decision></definitions>").ToString();
    }

    /// <summary>In the JSON decision model of ZEN.</summary>
    public static JsonObject Jdm() => new()
    {
        ["nodes"] = new JsonArray(
            Node("in", "inputNode", []),
            Node("table", "decisionTableNode", new JsonObject
            {
                ["hitPolicy"] = "first",
                ["inputs"] = new JsonArray(Column("s", "sector"), Column("r", "revenue"), Column("g", "grade")),
                ["outputs"] = new JsonArray(Column("a", "award")),
                ["rules"] = new JsonArray([.. Rows.Select((row, at) => new JsonObject
                {
                    ["_id"] = $"{at}",
                    ["s"] = row.Sector,
                    ["r"] = row.Revenue,
                    ["g"] = row.Grade,
                    ["a"] = $"{row.Award}",
                })]),
            }),
            Node("out", "outputNode", [])),
        ["edges"] = new JsonArray(Edge("in", "table"), Edge("table", "out")),
    };

    private static JsonObject Column(string id, string field) => new() { ["id"] = id, ["name"] = field, ["field"] = field };

    private static JsonObject Edge(string from, string to) => new() { ["id"] = $"{from}-{to}", ["sourceId"] = from, ["targetId"] = to, ["type"] = "edge" };

    private static JsonObject Node(string id, string type, JsonObject content) => new()
    {
        ["id"] = id,
        ["type"] = type,
        ["name"] = id,
        ["position"] = new JsonObject { ["x"] = 0, ["y"] = 0 },
        ["content"] = content,
    };
}
