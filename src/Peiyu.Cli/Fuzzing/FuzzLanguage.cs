namespace Peiyu.Cli.Fuzzing;

/// <summary>Some of every form of the language, and what has been known to hurt readers of languages.</summary>
internal static class FuzzLanguage
{
    public static IReadOnlyList<string> Expressions { get; } =
    [
        "a + 1", "if a > 10 then \"大\" else null", "for x in 1..10, y in [1, 2] return x * y", "some x in list satisfies x > 2",
        "every x in list satisfies x in (0..5]", "list[item > 1]", "{a: 1, b: a + 1}.b", "[{k: 1}, {k: 2}].k", "function(x, y) x + y",
        "sort(list, function(x, y) x < y)", "date(\"2023-03-25\") + duration(\"P1Y2M\")", "date and time(\"2023-03-25T10:00:00@Asia/Shanghai\")",
        "time(\"10:00:00+08:00\")", "@\"P3DT4H\"", "string join([\"a\", \"b\"], \", \")", "replace(\"abcabc\", \"(a)(b)\", \"$2$1\")",
        "matches(\"aaaa\", \"(a+)+b\")", "substring(甲, 1, 1)", "number(\"1 000,5\", \" \", \",\")", "decimal(1 / 3, 20)", "2 ** 100", "a instance of number",
        "单位 名称.year", "concatenate(list, list)", "flatten([[1, [2]], 3])", "distinct values([1, 1, 2])", "context put({}, [\"a\", \"b\"], 1)",
        "get entries({a: 1})", "before([1..2], [3..4])", "range(\"[1..3]\")", "< 5, [10..20], not(3)", "-", "not(1, 2)", "years and months duration(@\"2020-01-01\", @\"2023-01-01\")",
        "list replace(list, 1, 2)", "mode(list)", "median(list)", "stddev([1, 2, 3])", "modulo(-7, 3)", "sqrt(2)", "exp(3)", "log(10)", "split(\"a;b\", \";\")",
    ];

    public static IReadOnlyList<string> Tokens { get; } =
    [
        "(", ")", "[", "]", "{", "}", "\"", "'", ",", ".", "..", ":", "?", "-", "+", "*", "**", "/", "//", "/*", "*/", "<", "<=", "!=", "=", "@", "\\", "\\u", "\\U10FFFF",
        "if ", " then ", " else ", "for x in ", " return ", "some ", "every ", " satisfies ", " in ", " between ", " and ", " or ", "not(", "null", "true",
        " instance of ", "function(", " external", "list<", "context<", "range<", "item", "partial", "９", "（", "，", "“", "\u200b", "\ufeff", "\u2028", "\ud800", "\0", "🐉", "é",
        "99999999999999999999999999999999", "1e999999999", "1e-999999999", "0.0000000000000000000000000001", "79228162514264337593543950335", "-79228162514264337593543950335",
        "[1..1000000000]", "1..1000000000", "@\"-999999999-12-31\"", "@\"P999999999999Y\"", "@\"PT99999999999999999999S\"", "\"2023-02-30\"", "\"(a*)*b\"", "\"[\"", "\"$0$0$0\"",
    ];
}
