using Peiyu.Feel.Ast;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Parsing;

internal sealed partial class Parser
{
    private Node Postfix(Node node)
    {
        while (true)
        {
            Node? next = _scanner.Next switch
            {
                '.' when !_scanner.Looking("..") => Path(node),
                '[' when !ClosesRange() => Filter(node),
                '(' => Call(node),
                _ => null,
            };
            if (next is null)
                return node;
            node = Spanned(node.Span.Start.Value, next);
        }
    }

    private PathNode Path(Node source)
    {
        _scanner.Expect(".");
        var start = Mark();
        if (_names.MatchEntry(_scanner.Text, start) is var (name, end) && end > Names.WordEnd(_scanner.Text, start))
        {
            _scanner.MoveTo(end);
            return new PathNode(source, name);
        }
        var word = _scanner.PeekWord() ?? throw _scanner.Error("条目名");
        _scanner.MoveTo(start + word.Length);
        return new PathNode(source, word);
    }

    private FilterNode Filter(Node source)
    {
        Open("[");
        _names.Filters++;
        var filter = Expression();
        _names.Filters--;
        Close("]");
        return new FilterNode(source, filter);
    }

    private Node Call(Node function)
    {
        Open("(");
        if (_scanner.Looking(")"))
        {
            Close(")");
            NoteCall(function, []);
            return new CallNode(function, []);
        }
        return KeyEnd(Mark()) is null ? Positional(function) : Named(function);
    }

    private CallNode Positional(Node function)
    {
        var arguments = Separated(Expression);
        Close(")");
        NoteCall(function, [.. arguments.Select(argument => (argument as ConstantNode)?.Value)]);
        return new CallNode(function, arguments);
    }

    private void NoteCall(Node function, IReadOnlyList<FeelValue?> arguments)
    {
        if (function is not NameNode { Name: var name } || _names.IsLocal(name))
            return;
        var (line, column) = _scanner.Place(function.Span.Start.Value);
        _calls.Add(new FeelCall(name, arguments, line, column));
    }

    private NamedCallNode Named(Node function)
    {
        var arguments = Separated(() =>
        {
            var name = Key("参数名");
            return KeyValuePair.Create(name, Expression());
        });
        Close(")");
        NoteCall(function, new FeelValue?[arguments.Count]);
        return new NamedCallNode(function, arguments);
    }
}
