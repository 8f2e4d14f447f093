using Peiyu.Feel.Tracing;
using Peiyu.Feel.Values;
using Xunit;

namespace Peiyu.Feel.Tests;

/// <summary>How an expression came to its value, as a tree.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void Every_part_tells_its_text_place_operands_and_value()
    {
        var sum = Explain("营业收入\n  >= 3 * 万");

        Assert.Equal((ExplanationKind.Comparison, ">=", "false"), (sum.Kind, sum.Operator, $"{sum.Value}"));
        Assert.Equal(["营业收入", "3 * 万"], sum.Operands.Select(part => part.Text));
        Assert.Equal([(1, 1), (2, 6)], sum.Operands.Select(part => part.Place));
        Assert.Equal(["20000", "30000"], sum.Operands.Select(part => $"{part.Value}"));
        Assert.Equal([ExplanationKind.Constant, ExplanationKind.Name], sum.Operands[1].Operands.Select(part => part.Kind));
    }

    [Theory]
    [InlineData("false and 营业收入 > 1", false, true)]
    [InlineData("true and 营业收入 > 1", false, false)]
    [InlineData("true or 营业收入 > 1", false, true)]
    [InlineData("if true then 1 else 营业收入", false, false, true)]
    [InlineData("if false then 营业收入 else 1", false, true, false)]
    [InlineData("营业收入 in (20000, < 5)", false, false, true)]
    public void What_was_settled_before_is_there_without_a_value(string text, params bool[] skipped)
    {
        var whole = Explain(text);

        Assert.Equal(skipped, whole.Operands.Select(part => !part.IsEvaluated));
        Assert.All(whole.Operands.Where(part => !part.IsEvaluated), part => Assert.Empty(part.Operands));
    }

    [Fact]
    public void A_null_tells_its_cause()
    {
        var wrong = Explain("营业收入 > \"多\"");

        Assert.Equal("数与文本不能用“>”比较", wrong.Cause?.Message);
        Assert.Null(wrong.Operands[0].Cause);
    }

    [Fact]
    public void The_items_of_a_list_stand_below_what_asked_for_them()
    {
        var some = Explain("some x in [1, 5, 9] satisfies x > 3");

        Assert.Equal(ExplanationKind.Some, some.Kind);
        Assert.Equal(["[1, 5, 9]", "", ""], some.Operands.Select(part => part.Text));
        Assert.Equal(["x 1 x > 3 false", "x 5 x > 3 true"], some.Operands.Where(part => part.Kind == ExplanationKind.Item)
            .Select(item => $"{item.Name} {item.Value} {item.Operands[0].Text} {item.Operands[0].Value}"));
    }

    [Fact]
    public void A_filter_shows_what_it_asked_of_each_item()
    {
        var kept = Explain("[1, 5][item > 3]");

        Assert.Equal(["1 false", "5 true"], kept.Operands.Skip(1).Select(item => $"{item.Value} {item.Operands[0].Value}"));
    }

    [Fact]
    public void A_call_has_its_arguments_and_the_body_behind_it()
    {
        var call = Explain("{f: function(a) a + 1, r: f(2)}.r").Operands[0].Operands[1];

        Assert.Equal(("f", "3"), (call.Name, $"{call.Value}"));
        Assert.Equal(["2"], call.Operands.Select(part => part.Text));
        Assert.Equal(["a + 1"], call.Behind.Select(part => part.Text));
    }

    [Fact]
    public void What_a_host_evaluates_with_the_same_trace_stands_behind_the_name_that_needed_it()
    {
        var (trace, inner) = (new FeelTrace(), FeelExpression.Parse("40 + 2"));
        var scope = new Asking(name => name == "答案" ? inner.Evaluate(FeelScope.Empty, null, trace) : null);

        FeelExpression.Parse("答案 > 40").Evaluate(scope, null, trace);

        var answer = trace.At(0).Operands[0];
        var behind = Assert.Single(answer.Behind);
        Assert.Same(inner, behind.Source);
        Assert.Equal("40 + 2", behind.Text);
    }

    [Fact]
    public void What_was_worked_out_once_can_be_shown_twice()
    {
        var (trace, inner, at) = (new FeelTrace(), FeelExpression.Parse("40 + 2"), -1);
        var scope = new Asking(_ =>
        {
            if (at >= 0)
            {
                trace.Repeat(at);
                return FeelValue.Of(42m);
            }

            at = trace.Position;
            return inner.Evaluate(FeelScope.Empty, null, trace);
        });

        FeelExpression.Parse("答案 = 答案").Evaluate(scope, null, trace);

        var (first, second) = (trace.At(0).Operands[0].Behind[0], trace.At(0).Operands[1].Behind[0]);
        Assert.Equal((false, true), (first.IsRepeated, second.IsRepeated));
        Assert.Equal(first.Operands.Select(part => part.Text), second.Operands.Select(part => part.Text));
    }

    [Fact]
    public void Beyond_the_most_steps_nothing_is_taken_down_and_the_value_is_the_same()
    {
        var trace = new FeelTrace(most: 10);

        var value = FeelExpression.Parse("sum(for i in 1..1000 return i)").Evaluate(FeelScope.Empty, null, trace);

        Assert.Equal(FeelValue.Of(500500m), value);
        Assert.Equal(11, trace.Position);
        Assert.Equal([ExplanationKind.LeftOut], trace.At(0).Operands[0].Behind.Select(part => part.Kind));
    }

    [Fact]
    public void A_trace_can_be_used_again_after_it_was_cleared()
    {
        var trace = new FeelTrace();
        FeelExpression.Parse("1 + 1").Evaluate(FeelScope.Empty, null, trace);
        trace.Clear();

        FeelExpression.Parse("2 + 2").Evaluate(FeelScope.Empty, null, trace);

        Assert.Equal("2 + 2 → 4", $"{trace.At(0)}");
        Assert.Throws<ArgumentOutOfRangeException>(() => trace.At(1));
    }

    private static Explanation Explain(string text) => FeelExpression.Parse(text).Explain(FeelScope.Of(new Dictionary<string, FeelValue>
    {
        ["营业收入"] = FeelValue.Of(20_000m),
        ["万"] = FeelValue.Of(10_000m),
    }));

    private sealed class Asking(Func<string, FeelValue?> find) : FeelScope
    {
        public override FeelValue? Find(string name) => find(name);
    }
}
