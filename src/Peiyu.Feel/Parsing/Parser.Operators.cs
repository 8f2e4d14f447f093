using Peiyu.Feel.Ast;

namespace Peiyu.Feel.Parsing;

internal sealed partial class Parser
{
    private static readonly string[] ComparisonSigns = ["<=", ">=", "!=", "<", ">", "="];

    private Node Binary(Level level) => BinaryFrom(Unary(), level);

    /// <summary>Reads on after an operand, as long as operators bind at least so tightly.</summary>
    private Node BinaryFrom(Node left, Level level)
    {
        while (PeekOperator() is var (sign, binding) && binding >= level && binding != Level.None)
        {
            var position = Mark();
            _scanner.MoveTo(position + sign.Length);
            left = Spanned(left.Span.Start.Value, Operation(left, sign, binding, position));
        }
        return left;
    }

    private Node Operation(Node left, string sign, Level binding, int position) => sign switch
    {
        "or" => new DisjunctionNode(Chain(left, sign, binding)),
        "and" => new ConjunctionNode(Chain(left, sign, binding)),
        "between" => Between(left, position),
        "in" => In(left),
        _ when binding == Level.Comparison => Comparison(left, sign, position),
        _ => new ArithmeticNode(sign, left, Binary(binding + 1)),
    };

    // A long chain of conditions becomes one node, so that it is no deeper than a short one.
    private List<Node> Chain(Node first, string keyword, Level binding)
    {
        List<Node> operands = [first, Binary(binding + 1)];
        while (_scanner.TryKeyword(keyword))
            operands.Add(Binary(binding + 1));
        return operands;
    }

    private (string Sign, Level Binding) PeekOperator()
    {
        if (PeekComparisonSign() is { } comparison)
            return (comparison, Level.Comparison);
        return _scanner.Next switch
        {
            '+' => ("+", Level.Sum),
            '-' => ("-", Level.Sum),
            '*' => _scanner.Looking("**") ? ("**", Level.Power) : ("*", Level.Product),
            '/' => ("/", Level.Product),
            _ => _scanner.PeekWord() switch
            {
                "or" => ("or", Level.Disjunction),
                "and" => ("and", Level.Conjunction),
                "between" => ("between", Level.Comparison),
                "in" => ("in", Level.Comparison),
                _ => ("", Level.None),
            },
        };
    }

    private string? PeekComparisonSign() => _scanner.Next is '<' or '>' or '=' or '!'
        ? Array.Find(ComparisonSigns, _scanner.Looking)
        : null;

    private Node Unary()
    {
        Enter();
        var start = Mark();
        var node = _scanner.Try("-") ? new NegationNode(Unary()) : InstanceOf(Postfix(Primary()));
        Leave();
        return Spanned(start, node);
    }

    private Node InstanceOf(Node operand)
    {
        if (!_scanner.TryKeyword("instance"))
            return operand;
        _scanner.ExpectKeyword("of");
        return Spanned(operand.Span.Start.Value, new InstanceOfNode(operand, Type()));
    }
}
