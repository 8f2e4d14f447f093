using Peiyu.Columns.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Columns;

/// <summary>Evaluates the awards of a plan over a whole population in columns. Pure: the same input gives the same answer.</summary>
public static class ColumnEvaluator
{
    /// <param name="plan">The plan that is asked.</param>
    /// <param name="store">The population.</param>
    /// <param name="asOf">The day that the question is asked for; what is dated later has not happened.</param>
    /// <param name="workers">How many threads work at most; the answer is the same for any number.</param>
    /// <exception cref="InvalidOperationException">
    /// A policy has no form in columns and the store holds columns alone; the message says which and why.
    /// </exception>
    public static ColumnAnswer Evaluate(Plan plan, ColumnStore store, DateOnly asOf, int workers) =>
        Evaluate(plan, store, asOf, workers, []);

    /// <summary>The answer for a draft of the plan that was asked already: only the awards that the draft changes are worked out.</summary>
    /// <param name="known">The plan's own answer.</param>
    /// <param name="draft">A draft of that plan.</param>
    /// <param name="workers">How many threads work at most.</param>
    public static ColumnAnswer Evaluate(ColumnAnswer known, Plan draft, int workers) =>
        Evaluate(draft, known.Store, known.AsOf, workers, known.Awards);

    private static ColumnAnswer Evaluate(Plan plan, ColumnStore store, DateOnly asOf, int workers, IReadOnlyList<AwardColumn> known)
    {
        var run = new ColumnRun(plan, store, asOf, workers);
        return new(plan, store, asOf, [.. plan.Policies.Select(policy => run.Of(policy, known))]);
    }
}
