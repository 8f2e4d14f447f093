using Peiyu.Feel.Ast;
using Peiyu.Feel.Ast.Tests;

namespace Peiyu.Feel.Tracing;

/// <summary>What the parts of an expression's tree are called in an explanation.</summary>
internal static class NodeKinds
{
    internal static ExplanationKind Of(object what) => what switch
    {
        ConstantNode => ExplanationKind.Constant,
        NameNode => ExplanationKind.Name,
        PathNode => ExplanationKind.Entry,
        ArithmeticNode => ExplanationKind.Arithmetic,
        NegationNode => ExplanationKind.Negation,
        ComparisonNode => ExplanationKind.Comparison,
        BetweenNode => ExplanationKind.Between,
        InNode or UnaryTestsNode => ExplanationKind.Membership,
        Test => ExplanationKind.Test,
        ConjunctionNode => ExplanationKind.Conjunction,
        DisjunctionNode => ExplanationKind.Disjunction,
        IfNode => ExplanationKind.Choice,
        QuantifiedNode quantified => quantified.Every ? ExplanationKind.Every : ExplanationKind.Some,
        _ => Rare(what),
    };

    /// <summary>The operator as written; C# null for what has none.</summary>
    internal static string? Operator(object what) => what switch
    {
        ArithmeticNode arithmetic => arithmetic.Sign,
        NegationNode => "-",
        ComparisonNode comparison => comparison.Sign,
        ComparisonTest test => test.Sign,
        RangeTest => "in",
        InNode => "in",
        ConjunctionNode => "and",
        DisjunctionNode => "or",
        _ => null,
    };

    /// <summary>The name that it reads, calls or binds; C# null for what has none.</summary>
    internal static string? Name(object what) => what switch
    {
        NameNode name => name.Name,
        PathNode path => path.Name,
        TracedVariable variable => variable.Name,
        CallNode call => Callee(call.Function),
        NamedCallNode call => Callee(call.Function),
        _ => null,
    };

    internal static Range Span(object what) => what switch
    {
        Node node => node.Span,
        Test test => test.Span,
        _ => default,
    };

    /// <summary>The parts of which some may not be evaluated; C# null where all are.</summary>
    internal static IReadOnlyList<object>? Parts(object what) => what switch
    {
        ConjunctionNode conjunction => conjunction.Operands,
        DisjunctionNode disjunction => disjunction.Operands,
        IfNode choice => [choice.Condition, choice.Then, choice.Otherwise],
        InNode membership => [membership.Value, .. membership.Tests],
        UnaryTestsNode tests => tests.Tests,
        AnyTest any => any.Tests,
        _ => null,
    };

    private static ExplanationKind Rare(object what) => what switch
    {
        CallNode or NamedCallNode => ExplanationKind.Call,
        ForNode => ExplanationKind.Loop,
        FilterNode => ExplanationKind.Filter,
        TracedVariable => ExplanationKind.Item,
        ListNode => ExplanationKind.List,
        ContextNode => ExplanationKind.Context,
        RangeNode or HalfRangeNode => ExplanationKind.Range,
        Node => ExplanationKind.Other,
        _ => FeelTrace.IsLeftOut(what) ? ExplanationKind.LeftOut : ExplanationKind.Noted,
    };

    private static string? Callee(Node function) => function switch
    {
        NameNode name => name.Name,
        ConstantNode { Value: Functions.BuiltIn builtIn } => builtIn.Name,
        _ => null,
    };
}
