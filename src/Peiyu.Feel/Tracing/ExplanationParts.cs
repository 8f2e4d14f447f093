using Peiyu.Feel.Ast;
using Peiyu.Feel.Ast.Tests;

namespace Peiyu.Feel.Tracing;

/// <summary>Tells the steps below a step apart: its operands, and what stands behind it.</summary>
internal static class ExplanationParts
{
    internal static IReadOnlyList<Explanation> Operands(Explanation whole)
    {
        if (NodeKinds.Parts(whole.What) is { } parts)
        {
            return [.. parts.Select(part => (Part: part, Index: Find(whole, part))).Where(found => found.Index is not null || !IsCut(whole))
                .Select(found => found.Index is { } index ? whole.Evaluated(index) : whole.NotEvaluated(found.Part))];
        }
        return [.. Inner(whole).Skip(Leading(whole)).Take(Count(whole)).Select(whole.Evaluated)];
    }

    internal static IReadOnlyList<Explanation> Behind(Explanation whole) =>
    [
        .. Inner(whole).Skip(Leading(whole) + Count(whole)).Select(whole.Evaluated),
        .. Below(whole).Where(index => !IsInner(whole.Trace[index].What)).Select(whole.Evaluated),
    ];

    /// <summary>A call evaluates its function first, which is no argument.</summary>
    private static int Leading(Explanation whole) => whole.What is CallNode or NamedCallNode ? 1 : 0;

    /// <summary>What follows a call's arguments are bodies of functions that are written in the expression.</summary>
    private static int Count(Explanation whole) => whole.What switch
    {
        CallNode call => call.Arguments.Count,
        NamedCallNode call => call.ArgumentCount,
        _ => int.MaxValue - 1,
    };

    /// <summary>Whether steps below it were left out: then a part that is not there may well have been evaluated.</summary>
    private static bool IsCut(Explanation whole) =>
        whole.Index >= 0 && FeelTrace.IsLeftOut(whole.Trace[whole.Index + whole.Trace[whole.Index].Step - 1].What);

    private static int? Find(Explanation whole, object part)
    {
        foreach (var index in Below(whole))
        {
            if (ReferenceEquals(whole.Trace[index].What, part))
                return index;
        }
        return null;
    }

    private static IEnumerable<int> Inner(Explanation whole) => Below(whole).Where(index => IsInner(whole.Trace[index].What));

    private static bool IsInner(object what) => what is Node or Test or TracedVariable;

    private static IEnumerable<int> Below(Explanation whole)
    {
        if (whole.Index < 0)
            yield break;
        var end = whole.Index + whole.Trace[whole.Index].Step;
        for (var index = whole.Index + 1; index < end; index += whole.Trace[index].Step)
            yield return index;
    }
}
