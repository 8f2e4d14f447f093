using Peiyu.Feel.Ast;
using Peiyu.Feel.Values;

namespace Peiyu.Plans.Checking.Clauses;

/// <summary>A condition that asks one input alone, against values that are written out.</summary>
/// <param name="Input">The field, fact or definition: 级别.</param>
/// <param name="Rule">The condition; asked with a value for the input it is true, false or unknown.</param>
/// <param name="Constants">The values where its answer may change.</param>
internal sealed record InputCondition(string Input, Node Rule, IReadOnlyList<FeelValue> Constants);
