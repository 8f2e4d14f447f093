using Peiyu.Dmn;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation.Decisions;

/// <summary>How a table of a decision came to its result, as a step among the steps of a rule.</summary>
/// <param name="Decision">The decision that the rule asked.</param>
/// <param name="Finding">Table, inputs, rows and result.</param>
public sealed record DecidedTable(PlanDecision Decision, TableFinding Finding);
