using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Peiyu.Dmn;
using Peiyu.Feel;
using Peiyu.Feel.Values;

namespace Peiyu.Bench.Peers;

/// <summary>A table of 57 rows and some expressions, one evaluation after the other on one core: Peiyu, GoRules ZEN, feelin.</summary>
internal static class EnginesSpeed
{
    private const int Rounds = 7;
    private const double Seconds = 0.5;
    private const int Enterprises = 1_000;

    /// <summary>The same in FEEL and in the language of ZEN.</summary>
    private static readonly (string Feel, string Zen)[] Expressions =
    [
        ("revenue - last > 1000 and revenue / last - 1 >= 0.15", "revenue - last > 1000 and revenue / last - 1 >= 0.15"),
        ("if staff >= 1000 and revenue >= 4000 then \"L\" else if staff >= 300 then \"M\" else \"S\"", "staff >= 1000 and revenue >= 4000 ? \"L\" : staff >= 300 ? \"M\" : \"S\""),
        ("max(0, revenue - last) * 0.1", "max([0, revenue - last]) * 0.1"),
        ("(revenue in [500..5000]) and grade = \"A\"", "(revenue in [500..5000]) and grade == \"A\""),
    ];

    public static void Run()
    {
        var rows = AwardTable.Enterprises(Enterprises);
        var found = NodePeers.Run(new JsonObject
        {
            ["rounds"] = Rounds,
            ["seconds"] = Seconds,
            ["table"] = AwardTable.Jdm(),
            ["rows"] = new JsonArray([.. rows.Select(row => row.DeepClone())]),
            ["expressions"] = new JsonArray([.. Expressions.Select(pair => new JsonObject { ["feel"] = pair.Feel, ["zen"] = pair.Zen })]),
        });
        var model = DmnModel.Read(new MemoryStream(Encoding.UTF8.GetBytes(AwardTable.Dmn())), "bench.dmn");
        var inputs = rows.Select(row => row.Select(pair => new DmnInput(pair.Key, Value(pair.Value!))).ToArray()).ToArray();
        var scopes = rows.Select(row => FeelScope.Of(row.ToDictionary(pair => pair.Key, pair => Value(pair.Value!)))).ToArray();
        var parsed = Expressions.Select(pair => FeelExpression.Parse(pair.Feel)).ToArray();
        Compare("table", [.. inputs.Select(row => Plain(model.Evaluate("award", row)))], found["answers"]!["table"]!);
        for (var at = 0; at < parsed.Length; at++)
        {
            var own = scopes.Select(scope => Plain(parsed[at].Evaluate(scope))).ToArray();
            Compare($"expression {at + 1}, ZEN", own, found["answers"]!["zen"]![at]!);
            Compare($"expression {at + 1}, feelin", own, found["answers"]!["feelin"]![at]!);
        }

        Say("Peiyu, table, without trace", Rates(at => model.Evaluate("award", inputs[at])));
        var observer = new DmnSetting(new LastFinding());
        Say("Peiyu, table, with trace", Rates(at => model.Evaluate("award", inputs[at], observer)));
        Say("Peiyu, an expression read before", Rates(at => Each(parsed, expression => expression.Evaluate(scopes[at])), Expressions.Length));
        var counting = new LastFinding();
        Say("Peiyu, an expression read before, with trace", Rates(at => Each(parsed, expression => expression.Evaluate(scopes[at], counting)), Expressions.Length));
        Say("Peiyu, an expression from its text", Rates(at => Each(Expressions, pair => FeelExpression.Parse(pair.Feel).Evaluate(scopes[at])), Expressions.Length));
        foreach (var (name, rates) in found["rates"]!.AsObject())
        {
            Say(name, [.. rates!.AsArray().Select(rate => rate!.GetValue<double>())]);
        }
    }

    private static void Each<T>(T[] all, Action<T> act) => Array.ForEach(all, act);

    /// <summary>Evaluations a second of each round; one round before them is not counted.</summary>
    private static double[] Rates(Action<int> run, int each = 1) => [.. Enumerable.Range(0, Rounds + 1).Select(_ =>
    {
        var (watch, count) = (Stopwatch.StartNew(), 0);
        while (watch.Elapsed.TotalSeconds < Seconds)
        {
            for (var i = 0; i < 100; i++)
            {
                run(count++ % Enterprises);
            }
        }

        return count * each / watch.Elapsed.TotalSeconds;
    }).Skip(1)];

    private static void Say(string what, double[] rates) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"  {what,-46} {rates.Order().ElementAt(rates.Length / 2),12:N0} a second ({rates.Min():N0} to {rates.Max():N0})"));

    private static void Compare(string what, string[] own, JsonNode other)
    {
        var differences = own.Zip(other.AsArray().Select(value => value?.ToJsonString() ?? "null")).Count(pair => pair.First != pair.Second);
        Console.WriteLine($"  {what}: {own.Length - differences} of {own.Length} answers are the same");
    }

    private static FeelValue Value(JsonNode node) => node.GetValueKind() == System.Text.Json.JsonValueKind.Number
        ? FeelValue.Of(node.GetValue<int>())
        : FeelValue.Of(node.GetValue<string>());

    private static string Plain(FeelValue value) => value switch
    {
        FeelNumber number => JsonValue.Create((double)Math.Round(number.Value, 6)).ToJsonString(),
        FeelBoolean truth => truth.Value ? "true" : "false",
        FeelText text => $"\"{text.Value}\"",
        _ => "null",
    };
}
