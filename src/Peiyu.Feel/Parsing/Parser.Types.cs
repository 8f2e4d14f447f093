using Peiyu.Feel.Types;

namespace Peiyu.Feel.Parsing;

internal sealed partial class Parser
{
    private FeelType Type()
    {
        Enter();
        var name = TypeName();
        var type = _types.Find(name)
            ?? (_scanner.Looking("<") || name == "function" ? Generic(name) : new SimpleType(name));
        Leave();
        return type;
    }

    private string TypeName()
    {
        var start = Mark();
        var (name, end) = _types.Match(_scanner.Text, start) ?? (_scanner.PeekWord() ?? "", -1);
        if (!_types.Knows(name))
            throw _scanner.Error("类型名");
        _scanner.MoveTo(end < 0 ? start + name.Length : end);
        return name;
    }

    private FeelType Generic(string name)
    {
        switch (name)
        {
            case "list":
                return new ListType(Argument());
            case "range":
                return new RangeType(Argument());
            case "context":
                return Entries();
            case "function" when _scanner.Looking("<"):
                return Function(TypeArguments(Type));
            default:
                // Not generic: the sign is a comparison.
                return new SimpleType(name);
        }
    }

    private FeelType Argument()
    {
        _scanner.Expect("<");
        var type = Type();
        _scanner.Expect(">");
        return type;
    }

    private ContextType Entries() => new(TypeArguments(() =>
    {
        var key = Key("条目名和“:”");
        return KeyValuePair.Create(key, Type());
    }));

    private FunctionType Function(List<FeelType> parameters)
    {
        _scanner.Expect("->");
        return new FunctionType(parameters, Type());
    }

    private List<T> TypeArguments<T>(Func<T> read)
    {
        _scanner.Expect("<");
        var items = _scanner.Looking(">") ? [] : Separated(read);
        _scanner.Expect(">");
        return items;
    }
}
