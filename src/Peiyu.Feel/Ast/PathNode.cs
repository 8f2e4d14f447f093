using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

/// <summary><c>value.name</c>; of a list, the list of that part of each item.</summary>
internal sealed class PathNode(Node source, string name) : Node
{
    internal Node Source => source;

    internal string Name => name;

    private protected override FeelValue Run(Frame frame) => Read(source.Evaluate(frame));

    private FeelValue Read(FeelValue value) => value switch
    {
        FeelNull => value,
        FeelContext context => context.Get(name) ?? FeelNull.NoEntry(name),
        FeelList list => new FeelList([.. Effort.Charged(list.Items).Select(Read)]),
        _ => Properties.Read(value, name),
    };
}
