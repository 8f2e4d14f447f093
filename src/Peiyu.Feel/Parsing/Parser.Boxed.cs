using Peiyu.Feel.Ast;
using Peiyu.Feel.Types;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Parsing;

internal sealed partial class Parser
{
    private IfNode If()
    {
        var condition = Expression();
        _scanner.ExpectKeyword("then");
        var then = Expression();
        _scanner.ExpectKeyword("else");
        return new IfNode(condition, then, Expression());
    }

    private ForNode For()
    {
        var depth = _names.Depth;
        var iterators = Separated(Iterator);
        _scanner.ExpectKeyword("return");
        _names.Push(ForNode.Partial);
        var body = Expression();
        _names.PopTo(depth);
        return new ForNode(iterators, body);
    }

    private QuantifiedNode Quantified(bool every)
    {
        var depth = _names.Depth;
        var iterators = Separated(Iterator);
        _scanner.ExpectKeyword("satisfies");
        var condition = Expression();
        _names.PopTo(depth);
        return new QuantifiedNode(every, iterators, condition);
    }

    private Iterator Iterator()
    {
        var name = Variable();
        _scanner.ExpectKeyword("in");
        var from = Expression();
        var to = _scanner.Try("..") ? Expression() : null;
        _names.Push(name);
        return new Iterator(name, from, to);
    }

    private ContextNode Context()
    {
        Open("{");
        var depth = _names.Depth;
        var entries = _scanner.Looking("}") ? [] : Separated(Entry);
        _names.PopTo(depth);
        Close("}");
        return new ContextNode(entries);
    }

    private KeyValuePair<string, Node> Entry()
    {
        var key = Key("条目名和“:”");
        var value = Expression();
        _names.Push(key);
        _names.AddKey(key);
        return KeyValuePair.Create(key, value);
    }

    private FunctionNode Function()
    {
        Open("(");
        var depth = _names.Depth;
        var parameters = _scanner.Looking(")") ? [] : Separated(Parameter);
        Close(")");
        foreach (var (name, _) in parameters)
            _names.Push(name);
        var external = _scanner.TryKeyword("external");
        var body = Expression();
        _names.PopTo(depth);
        if (external)
            body = new ConstantNode(FeelNull.Because("不支持外部函数"));
        var signature = new FunctionType([.. parameters.Select(parameter => parameter.Value)], body.StaticType);
        return new FunctionNode([.. parameters.Select(parameter => parameter.Key)], signature, body);
    }

    private KeyValuePair<string, FeelType> Parameter()
    {
        if (KeyEnd(Mark()) is not null)
            return KeyValuePair.Create(Key("参数名"), Type());
        var start = Mark();
        while (_scanner.PeekWord() is { } word)
            _scanner.MoveTo(Mark() + word.Length);
        return _scanner.LastEnd > start
            ? KeyValuePair.Create(Normal(start, _scanner.LastEnd), (FeelType)SimpleType.Any)
            : throw _scanner.Error("参数名");
    }
}
