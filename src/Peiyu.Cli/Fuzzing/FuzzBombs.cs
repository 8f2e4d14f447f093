using System.Globalization;
using System.Text;

namespace Peiyu.Cli.Fuzzing;

/// <summary>Small texts that ask for much: depth, length, rounds, and values that double.</summary>
internal static class FuzzBombs
{
    private const int Deepest = 3_000;
    private const int Doublings = 60;

    private static readonly string[] Openers = ["(", "[", "{a: ", "-", "not(", "if true then ", "if ", "for x in ", "function(x) ", "a[", "sum(", "[1..", "some x in ", "1 + (", "@\"", "/*"];

    /// <summary>What asks for much and is refused at once or soon.</summary>
    public static string Cheap(Random random) => random.Next(5) switch
    {
        0 => Repeat(Openers[random.Next(Openers.Length)], random.Next(Deepest)),
        1 => Repeat("(", random.Next(Deepest)) + "1" + Repeat(")", random.Next(Deepest)),
        2 => new string((char)('0' + random.Next(10)), random.Next(Deepest)),
        3 => "\"" + new string((char)random.Next(32, 0x3000), random.Next(Deepest)) + "\"",
        _ => Repeat("a b ", random.Next(Deepest)) + "+ 1",
    };

    /// <summary>What runs until the bound on evaluations stops it.</summary>
    public static string Dear(Random random) => random.Next(9) switch
    {
        0 => "for a in 1..1000000, b in 1..1000000, c in 1..1000000 return a",
        1 => "for a in 1..1000 return for b in 1..1000000 return b",
        2 => "{f: function(n) f(n + 1) + f(n + 2), r: f(0)}",
        3 => "{f: function(g, n) g(g, n - 1) + g(g, n - 2), r: f(f, 60)}.r",
        4 => Doubling("\"aaaaaaaa\"", "v{0} + v{0}"),
        5 => Doubling("[1, 2]", "concatenate(v{0}, v{0})"),
        6 => Doubling("[1, 2]", "[v{0}, v{0}]"),
        7 => "distinct values(for i in 1..1000000 return i)",
        _ => $"replace({Doubling("\"aaaaaaaa\"", "v{0} + v{0}", 18)}.v18, \"a\", {Doubling("\"$0$0$0$0\"", "v{0} + v{0}", 16)}.v16)",
    };

    /// <summary>A function that calls itself twice, without end.</summary>
    public static string Recursion => "f(n + 1) + f(n + 2)";

    private static string Doubling(string first, string next, int times = Doublings)
    {
        var text = new StringBuilder("{v0: ").Append(first);
        for (var i = 0; i < times; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $", v{i + 1}: {string.Format(CultureInfo.InvariantCulture, next, i)}");
        }

        return text.Append('}').ToString();
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
