using Peiyu.Feel.Ast;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Parsing;

internal sealed partial class Parser
{
    internal Node ReadUnaryTests()
    {
        var start = Mark();
        if (_scanner.Try("-") && _scanner.AtEnd)
            return new ConstantNode(FeelBoolean.True);
        _scanner.Position = start;
        _reads.Add((-1, UnaryTestsNode.Input));
        var negated = _scanner.TryKeyword("not") && Open("(");
        if (!negated)
            _scanner.Position = start;
        var tests = Separated(() => Test(InputAt(Mark()), Level.Disjunction));
        if (negated)
            Close(")");
        ExpectEnd();
        return new UnaryTestsNode(tests, negated);
    }

    private static Subject InputAt(int start) =>
        new(start, UnaryTestsNode.Input, new HashSet<string> { UnaryTestsNode.Input });
}
