using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Checking;

/// <summary>A case that the plan brings with it, as a page tells it.</summary>
/// <param name="Name">A sentence that says what is given and what comes of it.</param>
/// <param name="Subject">policy:hnte-county, library:基础种子库 or programme:1.</param>
/// <param name="AsOf">The day that it is asked for.</param>
/// <param name="Status">What comes of it: met where anything is met; null where only a number is expected.</param>
/// <param name="Awards">How many awards are met.</param>
/// <param name="Amount">What they come to, in yuan; null where the case does not say.</param>
public sealed record PlanExample(string Name, PlanReference Subject, DateOnly AsOf, Status? Status, int Awards, decimal? Amount);
