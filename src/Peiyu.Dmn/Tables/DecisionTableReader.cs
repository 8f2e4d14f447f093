using Peiyu.Dmn.Markup;
using Peiyu.Dmn.Reading;
using Peiyu.Dmn.Tables.Policies;
using Peiyu.Feel.Ast;
using Peiyu.Feel.Types;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Tables;

internal sealed class DecisionTableReader(MarkupElement element, Compiler compiler)
{
    internal static Node Read(MarkupElement element, Compiler compiler) =>
        new DecisionTableReader(element, compiler).Table();

    private DecisionTable Table()
    {
        var outputs = element.All("output").ToList();
        if (outputs.Count == 0)
            throw compiler.Model.Refuse(element, "决策表至少要有一列结果（output）");
        List<FeelType> types = [.. outputs.Select(output => compiler.Type(output.Attribute("typeRef"), output))];
        List<InputClause> inputs = [.. element.All("input").Select(Input)];
        var table = new DecisionTable
        {
            Label = element.Attribute("outputLabel") ?? element.Attribute("label") ?? outputs[0].Attribute("name") ?? "",
            Line = element.Line,
            Policy = Policy(),
            Inputs = inputs,
            Outputs = [.. outputs.Zip(types, Output)],
            Rules = [.. element.All("rule").Select((rule, index) => Rule(rule, index + 1, inputs.Count, types))],
        };
        compiler.Model.Tables.Add(table);
        return table;
    }

    private HitPolicy Policy()
    {
        var name = element.Attribute("hitPolicy") ?? "UNIQUE";
        return HitPolicies.Find(name, element.Attribute("aggregation"))
            ?? throw compiler.Model.Refuse(element, $"没有命中方式“{name} {element.Attribute("aggregation")}”");
    }

    private InputClause Input(MarkupElement input)
    {
        var expression = input.Child("inputExpression");
        var text = expression?.TextOf("text")?.Trim() ?? "";
        var node = expression is null || text.Length == 0
            ? new ConstantNode(FeelNull.Because("这一列没有写输入表达式"))
            : compiler.Boxed(expression.AsLiteral());
        return new InputClause(input.Attribute("label") ?? text, new TableCell(text, node), Constraint(input, "inputValues"));
    }

    private OutputClause Output(MarkupElement output, FeelType type)
    {
        var values = Constraint(output, "outputValues") ?? Allowed(type);
        var entry = output.Child("defaultOutputEntry");
        return new OutputClause(
            output.Attribute("name"), (values as UnaryTestsNode)?.Tests ?? [], entry is null ? null : Result(entry, type));
    }

    private Node? Constraint(MarkupElement clause, string name) =>
        clause.Child(name) is { } values && values.TextOf("text") is { } text && !string.IsNullOrWhiteSpace(text)
            ? compiler.Tests(text, values.Line)
            : null;

    private static Node? Allowed(FeelType type) => type switch
    {
        NamedType named => Allowed(named.Target),
        RestrictedType restricted => restricted.Tests,
        _ => null,
    };

    private TableRule Rule(MarkupElement rule, int number, int inputs, List<FeelType> types)
    {
        var conditions = rule.All("inputEntry").ToList();
        var results = rule.All("outputEntry").ToList();
        if (conditions.Count != inputs || results.Count != types.Count)
        {
            throw compiler.Model.Refuse(
                rule, $"第 {number} 行应有 {inputs} 格条件、{types.Count} 格结果，实有 {conditions.Count} 格、{results.Count} 格");
        }
        return new TableRule(
            number,
            rule.Line,
            [.. conditions.Select(Condition)],
            [.. results.Zip(types, Result)],
            [.. rule.All("annotationEntry").Select(entry => entry.TextOf("text")?.Trim() ?? "")]);
    }

    private TableCell Condition(MarkupElement entry)
    {
        var text = entry.Child("text");
        return new TableCell(text?.Text.Trim() ?? "", compiler.Tests(text?.Text ?? "", text?.Line ?? entry.Line));
    }

    private TableCell Result(MarkupElement entry, FeelType type)
    {
        var text = entry.TextOf("text")?.Trim() ?? "";
        var node = text.Length == 0
            ? new ConstantNode(FeelNull.Because("这一格没有写结果"))
            : compiler.Boxed(entry.AsLiteral());
        return new TableCell(text, Compiler.Typed(node, type, "结果"));
    }
}
