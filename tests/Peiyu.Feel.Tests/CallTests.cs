using Xunit;

namespace Peiyu.Feel.Tests;

/// <summary>An expression tells which functions of the scope it calls, with the arguments that are written out.</summary>
public sealed class CallTests
{
    [Theory]
    [InlineData("f(1, \"a\", x)", "f(1, \"a\", …) 1:1")]
    [InlineData("1 + g()\n  * f(2)", "g() 1:5; f(2) 2:5")]
    [InlineData("min(f(1), 2)", "f(1) 1:5")]
    [InlineData("for f in [1] return f(1)", "")]
    [InlineData("f(a: 1)", "f(…) 1:1")]
    [InlineData("f(-1)", "f(…) 1:1")]
    public void Calls_of_the_scopes_functions_are_listed(string text, string expected) => Assert.Equal(
        expected,
        string.Join("; ", FeelExpression.Parse(text).Calls.Select(call =>
            $"{call.Function}({string.Join(", ", call.Arguments.Select(argument => argument?.ToString() ?? "…"))}) {call.Line}:{call.Column}")));
}
