using Peiyu.Dmn.Markup;
using Peiyu.Dmn.Reading;
using Peiyu.Dmn.Tables;
using Peiyu.Feel.Ast;

namespace Peiyu.Dmn.Boxed;

/// <summary>Every kind of boxed expression, by the name of its element. A new one is a new file and a line here.</summary>
internal static class BoxedExpressions
{
    private static readonly Dictionary<string, Func<MarkupElement, Compiler, Node>> ByName = new()
    {
        ["literalExpression"] = LiteralExpression.Read,
        ["context"] = BoxedContext.Read,
        ["list"] = BoxedList.Read,
        ["relation"] = Relation.Read,
        ["functionDefinition"] = FunctionDefinition.Read,
        ["invocation"] = Invocation.Read,
        ["conditional"] = Conditional.Read,
        ["filter"] = BoxedFilter.Read,
        ["for"] = BoxedFor.Read,
        ["some"] = BoxedQuantified.ReadSome,
        ["every"] = BoxedQuantified.ReadEvery,
        ["decisionTable"] = DecisionTableReader.Read,
    };

    internal static bool Knows(string name) => ByName.ContainsKey(name);

    internal static Node Read(MarkupElement element, Compiler compiler) => ByName[element.Name](element, compiler);
}
