using Peiyu.Feel.Ast;
using Peiyu.Feel.Ast.Tests;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Tables;

/// <summary>A column of results.</summary>
/// <param name="Name">Its name among several; C# null when it is the only one and has none.</param>
/// <param name="Values">The values in descending priority; empty when none are listed.</param>
/// <param name="Default">The result when no rule applies; C# null when there is none.</param>
internal sealed record OutputClause(string? Name, IReadOnlyList<Test> Values, TableCell? Default)
{
    /// <summary>The value's place in the list of values, from 0; after all of them when it is not listed.</summary>
    internal int Rank(FeelValue value, Frame frame)
    {
        for (var i = 0; i < Values.Count; i++)
        {
            if (Values[i].Apply(value, frame.With(UnaryTestsNode.Input, value)) is FeelBoolean { Value: true })
                return i;
        }
        return Values.Count;
    }
}
