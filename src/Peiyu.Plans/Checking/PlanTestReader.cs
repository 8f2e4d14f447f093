using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Checking;

/// <summary>Reads the plan's own cases (tests/*.yaml).</summary>
internal static class PlanTestReader
{
    private static readonly string[] Statuses = ["met", "unmet", "unknown"];
    private static readonly string[] Sorts = ["policy", "library", "programme", "criteria"];

    public static IReadOnlyList<PlanTest> Read(PlanFiles files) =>
        [.. files.OpenAll("tests").SelectMany(file => files.Read(file, ReadTest))];

    private static PlanTest ReadTest(PlanNode node)
    {
        var subject = Sorts
            .Select(sort => node.FindText(sort) is { } id ? new PlanReference(sort, id) : null)
            .FirstOrDefault(reference => reference is not null);
        return new(
            node.GetText("name"),
            subject ?? throw node.Bad("缺少 policy、library、programme 或 criteria：这个样例测的是什么？"),
            node.Get("as-of").AsDate(),
            [.. node.Find("given")?.Entries.Select(sheet => (sheet.Key, ReadRows(sheet.Value))) ?? []],
            ReadExpected(node.Get("expect")),
            node.Place);
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> ReadRows(PlanNode rows) =>
        [.. rows.Items.Select(row => row.Entries.ToDictionary(cell => cell.Key, cell => cell.Value.IsNull ? "" : cell.Value.Text))];

    private static IReadOnlyList<PlanExpectation> ReadExpected(PlanNode node) =>
        node.IsList ? [.. node.Items.Select(ReadExpectation)] : [ReadExpectation(node)];

    private static string? ReadStatus(PlanNode node) => node.Find("status") is { } status && !Statuses.Contains(status.Text)
        ? throw status.Bad($"应为 {string.Join("、", Statuses)} 之一。")
        : node.FindText("status");

    private static Dictionary<string, string>? ReadParts(PlanNode node, string key) =>
        node.Find(key)?.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Text);

    private static PlanExpectation ReadExpectation(PlanNode node)
    {
        var expectation = new PlanExpectation(
            node.FindText("case"),
            node.FindText("unit"),
            ReadStatus(node),
            node.Find("amount")?.AsNumber(),
            node.Find("done")?.AsNumber(),
            node.Find("missing") is null ? null : node.FindTexts("missing"),
            node.Find("clips") is null ? null : node.FindTexts("clips"),
            node.Place)
        {
            Rank = node.Find("rank")?.AsInteger(),
            Shares = node.Find("shares")?.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.AsNumber()),
            Instalments = ReadParts(node, "instalments"),
            ClawBacks = ReadParts(node, "claw-backs"),
            Class = node.FindText("class"),
            Total = node.Find("total") is { } total ? ScoreReader.ReadRange(total) : null,
            Scores = node.Find("scores")?.Entries.ToDictionary(entry => entry.Key, entry => ScoreReader.ReadRange(entry.Value)) ?? [],
        };
        node.RefuseOtherKeys();
        return expectation;
    }
}
