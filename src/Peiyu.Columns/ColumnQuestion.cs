using Peiyu.Columns.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Columns;

/// <summary>
/// The awards of a plan over a population on a day, for who asks more than once: the rules are compiled the first time. Not for
/// several threads at once; it uses several itself.
/// </summary>
/// <param name="plan">The plan that is asked.</param>
/// <param name="store">The population.</param>
/// <param name="asOf">The day that the question is asked for.</param>
/// <param name="workers">How many threads work at most.</param>
public sealed class ColumnQuestion(Plan plan, ColumnStore store, DateOnly asOf, int workers)
{
    private readonly ColumnRun _run = new(plan, store, asOf, new(workers, ColumnEvaluator.BlockRows));

    /// <summary>As <see cref="ColumnEvaluator.Evaluate(Plan, ColumnStore, DateOnly, int)"/> answers it.</summary>
    public ColumnAnswer Ask() => new(plan, store, asOf, _run.All([]));
}
