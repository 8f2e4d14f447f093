using CsCheck;
using Peiyu.Feel.Values;
using Xunit;

namespace Peiyu.Feel.Tests;

public sealed class PropertyTests
{
    private static readonly string[] Pieces =
    [
        "1", "0", "-1", "2.5", "1e28", "\"a\"", "\"", "true", "null", "a", "缺", "item", "?", "年产值",
        "@\"2024-02-29\"", "@\"P1M\"", "@\"PT1H\"", "@\"10:00:00Z\"", "(", ")", "[", "]", "{", "}", ",", ":", ".", "..",
        "+", "-", "*", "/", "**",
        "<", "<=", "=", "!=", "and", "or", "not", "in", "between", "if", "then", "else",
        "for", "return", "some", "every",
        "satisfies", "instance", "of", "function", "number", "list", "date and time", "sum", "count", "string length",
        "//", "/*", "*/", " ", "\n", "，", "🐎", "\\", "\u0001", "\ud800",
    ];

    private static readonly Gen<string> Leaves = Gen.OneOf(
        "1", "0", "-2.5", "79228162514264337593543950335", "\"ab\"", "\"\"", "true", "false", "null",
        "a", "缺", "无此名", "item",
        "企业", "@\"2024-02-29\"", "@\"P1M\"", "@\"PT25H\"", "@\"10:00:00Z\"", "@\"2024-05-01T10:00:00\"", "[]", "{}");

    private static readonly Gen<string> Operators = Gen.OneOf(
        "+", "-", "*", "/", "**", "<", "<=", ">", ">=", "=", "!=", "and", "or", "in");

    private static readonly Gen<string> Functions = Gen.OneOf(
        [.. Peiyu.Feel.Functions.BuiltIns.Names]);

    private static readonly Gen<string> Expressions = Gen.Recursive<string>((depth, inner) =>
        depth >= 4 ? Leaves : Gen.OneOf(Leaves, Composite(inner)));

    [Fact]
    public void Evaluating_any_expression_gives_a_value() => Expressions.Sample(
        text =>
        {
            var value = FeelExpression.Parse(text, Facts.Names).Evaluate(Facts.Scope);
            return value is not FeelNull none || none.Cause.Message.Length > 0;
        },
        iter: 20_000);

    [Fact]
    public void Any_text_is_an_expression_or_has_a_syntax_error() => Gen.OneOf(Pieces).Array[0, 12].Sample(
        pieces =>
        {
            var text = string.Concat(pieces);
            if (FeelExpression.TryParse(text, Facts.Names, out var expression, out var error))
                _ = expression.Evaluate(Facts.Scope);
            else
                Assert.True(error is { Line: > 0, Column: > 0, Expected.Length: > 0, Found.Length: > 0 });
        },
        iter: 50_000);

    [Fact]
    public void Any_characters_are_an_expression_or_have_a_syntax_error() => Gen.String.Sample(
        text => FeelExpression.TryParse(text, null, out _, out var error) || error.Message.Length > 0,
        iter: 20_000);

    [Fact]
    public void A_number_written_is_the_number_read() => Gen.Decimal.Sample(
        number => FeelExpression.Parse(FeelValue.Of(number).ToString()).Evaluate(FeelScope.Empty)
            .Equals(FeelValue.Of(number)));

    [Fact]
    public void A_text_written_is_the_text_read() => Gen.String.Sample(
        text => FeelExpression.Parse(FeelValue.Of(text).ToString()).Evaluate(FeelScope.Empty)
            .Equals(FeelValue.Of(text)));

    [Fact]
    public void A_day_number_leads_back_to_its_day() => Gen.Date.Sample(date =>
    {
        var civil = CivilDate.From(DateOnly.FromDateTime(date));
        return CivilDate.FromDayNumber(civil.DayNumber) == civil
            && civil.DayOfYear == date.DayOfYear
            && civil.DayOfWeek == (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek);
    });

    private static Gen<string> Composite(Gen<string> inner) => Gen.OneOf(
        Gen.Select(inner, Operators, inner, (left, sign, right) => $"({left}) {sign} ({right})"),
        inner.Select(value => $"-({value})"),
        inner.Select(value => $"not({value})"),
        inner.Select(value => $"({value}) instance of list<number>"),
        inner.Select(value => $"({value}).名称"),
        Gen.Select(inner, inner, (list, filter) => $"({list})[{filter}]"),
        Gen.Select(inner, inner, inner, (test, then, otherwise) => $"if {test} then {then} else {otherwise}"),
        Gen.Select(inner, inner, inner, (value, low, high) => $"({value}) between ({low}) and ({high})"),
        Gen.Select(inner, inner, inner, (value, low, high) => $"({value}) in [({low})..({high}))"),
        Gen.Select(inner, inner, (first, second) => $"[{first}, {second}]"),
        Gen.Select(inner, inner, (first, second) => $"{{k: {first}, item: {second}}}"),
        Gen.Select(inner, inner, (list, body) => $"for item in ({list}) return {body}"),
        Gen.Select(inner, inner, (list, body) => $"every item in ({list}) satisfies {body}"),
        Gen.Select(inner, inner, (argument, body) => $"(function(a) {body})({argument})"),
        Gen.Select(Functions, inner.Array[0, 3], (name, arguments) => $"{name}({string.Join(", ", arguments)})"));
}
