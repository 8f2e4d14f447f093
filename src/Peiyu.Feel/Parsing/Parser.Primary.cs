using System.Globalization;
using Peiyu.Feel.Ast;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Parsing;

internal sealed partial class Parser
{
    private Node Primary()
    {
        var start = Mark();
        return Spanned(start, _scanner.Next switch
        {
            '"' => new ConstantNode(new FeelText(_scanner.ReadString())),
            '@' => AtLiteral(),
            '(' => Parenthesized(),
            '[' => ListOrRange(),
            ']' => OpenRange(),
            '{' => Context(),
            _ => _scanner.TryNumber(out var digits) ? Number(digits) : Word(),
        });
    }

    private static ConstantNode Number(string digits) =>
        decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? new ConstantNode(new FeelNumber(value))
            : new ConstantNode(FeelNull.Because($"数 {digits} 超出可表示的范围"));

    private ConstantNode AtLiteral()
    {
        _scanner.Expect("@");
        if (!_scanner.Looking("\""))
            throw _scanner.Error("引号中的日期、时刻或时长");
        return new ConstantNode(Temporal.Parse(_scanner.ReadString()));
    }

    private Node Word()
    {
        if (MatchName() is { } name)
            return Resolve(name);
        Node? node = _scanner.PeekWord() switch
        {
            "true" => new ConstantNode(FeelBoolean.True),
            "false" => new ConstantNode(FeelBoolean.False),
            "null" => new ConstantNode(FeelNull.Literal),
            _ => null,
        };
        if (node is not null)
        {
            _scanner.MoveTo(Names.WordEnd(_scanner.Text, Mark()));
            return node;
        }
        if (_scanner.TryKeyword("if"))
            return If();
        if (_scanner.TryKeyword("for"))
            return For();
        if (_scanner.TryKeyword("some"))
            return Quantified(every: false);
        if (_scanner.TryKeyword("every"))
            return Quantified(every: true);
        if (_scanner.TryKeyword("function"))
            return Function();
        throw _scanner.Error("表达式");
    }

    private Node Parenthesized()
    {
        var start = Mark();
        Open("(");
        if (PeekComparisonSign() is { } sign)
        {
            _scanner.MoveTo(Mark() + sign.Length);
            var half = new HalfRangeNode(sign, Binary(Level.Sum));
            Close(")");
            return half;
        }
        var inner = Expression();
        if (_scanner.Try(".."))
            return RangeFrom(start, inner, false);
        Close(")");
        return inner;
    }
}
