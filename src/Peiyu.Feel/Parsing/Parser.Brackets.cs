using Peiyu.Feel.Ast;

namespace Peiyu.Feel.Parsing;

internal sealed partial class Parser
{
    private static readonly HashSet<string> NeverFirst =
        ["and", "or", "then", "else", "return", "satisfies", "in", "between", "instance"];

    private int _brackets;

    /// <summary>The number of open brackets at which the end of a range is being read; −1 when none is.</summary>
    private int _rangeEndAt = -1;

    private bool Open(string bracket)
    {
        if (!_scanner.Try(bracket))
            return false;
        _brackets++;
        return true;
    }

    private void Close(string bracket)
    {
        _scanner.Expect(bracket);
        _brackets--;
    }

    private Node ListOrRange()
    {
        var start = Mark();
        Open("[");
        if (_scanner.Looking("]"))
        {
            Close("]");
            return new ListNode([]);
        }
        var first = Expression();
        if (_scanner.Try(".."))
            return RangeFrom(start, first, true);
        List<Node> items = [first];
        while (_scanner.Try(","))
            items.Add(Expression());
        Close("]");
        return new ListNode(items);
    }

    /// <summary><c>]a..b]</c>, the other way to write <c>(a..b]</c>.</summary>
    private RangeNode OpenRange()
    {
        var start = Mark();
        Open("]");
        var first = Expression();
        _scanner.Expect("..");
        return RangeFrom(start, first, false);
    }

    private RangeNode RangeFrom(int start, Node first, bool startIncluded)
    {
        var outer = _rangeEndAt;
        _rangeEndAt = _brackets;
        var end = Expression();
        _rangeEndAt = outer;
        var included = _scanner.Looking("]");
        if (!included && !_scanner.Looking(")") && !_scanner.Looking("["))
            throw _scanner.Error("区间的右括号");
        _scanner.MoveTo(Mark() + 1);
        _brackets--;
        return Spanned(start, new RangeNode(first, startIncluded, end, included));
    }

    // In [1..3[ the last bracket closes the range; in [1..list[2]] it opens a filter.
    private bool ClosesRange()
    {
        if (_rangeEndAt != _brackets)
            return false;
        var position = Mark();
        _scanner.Position++;
        var closes = !CanStart();
        _scanner.Position = position;
        return closes;
    }

    private bool CanStart() => _scanner.Next is '"' or '@' or '(' or '{' or '[' or '-'
        || char.IsAsciiDigit(_scanner.Next)
        || (_scanner.PeekWord() is { } word && !NeverFirst.Contains(word));
}
