using Peiyu.Columns.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Columns;

/// <summary>Evaluates the awards of a plan over a whole population in columns. Pure: the same input gives the same answer.</summary>
public static class ColumnEvaluator
{
    // Small enough for what a block needs to stay in the cache, large enough for its overhead to vanish.
    internal const int BlockRows = 4096;

    /// <param name="plan">The plan that is asked.</param>
    /// <param name="store">The population.</param>
    /// <param name="asOf">The day that the question is asked for; what is dated later has not happened.</param>
    /// <param name="workers">How many threads work at most; the answer is the same for any number.</param>
    /// <exception cref="InvalidOperationException">
    /// A policy has no form in columns and the store holds columns alone; the message says which and why.
    /// </exception>
    public static ColumnAnswer Evaluate(Plan plan, ColumnStore store, DateOnly asOf, int workers) =>
        Evaluate(plan, store, asOf, workers, BlockRows, []);

    /// <summary>The answer for a draft of the plan that was asked already: only the awards that the draft changes are worked out.</summary>
    /// <param name="known">The plan's own answer.</param>
    /// <param name="draft">A draft of that plan.</param>
    /// <param name="workers">How many threads work at most.</param>
    public static ColumnAnswer Evaluate(ColumnAnswer known, Plan draft, int workers) =>
        Evaluate(draft, known.Store, known.AsOf, workers, BlockRows, HasSameWords(known.Plan, draft) ? known.Awards : []);

    /// <summary>The same with blocks of another size: the answer does not depend on it.</summary>
    internal static ColumnAnswer Evaluate(
        Plan plan, ColumnStore store, DateOnly asOf, int workers, int blockRows, IReadOnlyList<AwardColumn> known) =>
        new(plan, store, asOf, new ColumnRun(plan, store, asOf, new(workers, blockRows)).All(known));

    /// <summary>Whether the rules of both read the same words: an award of the one is then one of the other.</summary>
    private static bool HasSameWords(Plan plan, Plan draft) =>
        plan.Constants == draft.Constants && plan.Functions == draft.Functions && plan.Definitions == draft.Definitions
        && plan.Facts == draft.Facts && plan.Kinds == draft.Kinds && plan.Year == draft.Year && plan.LatestYearsBack == draft.LatestYearsBack;
}
