using Peiyu.Feel.Values;
using Xunit;

namespace Peiyu.Feel.Tests;

/// <summary>
/// Runs the files in Cases: a line is an expression, an arrow, and the value expected, which is FEEL too.
/// A line may begin with unary tests' input and a bar: <c>5 | &lt; 10 ⇶ true</c>.
/// </summary>
public sealed class CaseTests
{
    // The arrow is no character of the language, so cases need no escapes.
    private const string Arrow = " ⇶ ";
    private const string InputMark = " ┃ ";

    public static TheoryData<string, int, string> Cases()
    {
        var cases = new TheoryData<string, int, string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.txt").Order())
        {
            foreach (var (index, line) in File.ReadLines(file).Index())
            {
                if (line.Contains(Arrow, StringComparison.Ordinal))
                    cases.Add(Path.GetFileNameWithoutExtension(file), index + 1, line);
            }
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Expression_gives_what_its_case_expects(string file, int number, string line)
    {
        var parts = line.Split(Arrow, 2);

        var actual = Evaluate(parts[0].Replace("⏎", "\n", StringComparison.Ordinal));
        var expected = FeelExpression.Parse(parts[1], Facts.Names).Evaluate(Facts.Scope);

        Assert.True(expected.Equals(actual), $"{file} line {number}: {actual} {(actual as FeelNull)?.Cause.Message}");
    }

    private static FeelValue Evaluate(string text)
    {
        var parts = text.Split(InputMark, 2);
        if (parts.Length == 1)
            return FeelExpression.Parse(text, Facts.Names).Evaluate(Facts.Scope);
        var input = FeelExpression.Parse(parts[0], Facts.Names).Evaluate(Facts.Scope);
        var scope = FeelScope.Chain(FeelScope.Of(new Dictionary<string, FeelValue> { ["?"] = input }), Facts.Scope);
        return FeelExpression.ParseUnaryTests(parts[1], Facts.Names).Evaluate(scope);
    }
}
