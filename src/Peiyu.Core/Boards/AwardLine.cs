using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Boards;

/// <summary>An award of a board that is met, can't be told, or is missed by little; why, is worked out when somebody looks.</summary>
/// <param name="Policy">The award's rule.</param>
/// <param name="Enterprise">Null for clusters and towns.</param>
/// <param name="Subject">The code, name or number of who would get it; null where the row names nobody.</param>
/// <param name="Unit">The unit that it counts for; null where none is known.</param>
/// <param name="Case">The case as named in answers; null for an award that needs none.</param>
/// <param name="Label">What a person calls the case; null for an award that needs none.</param>
/// <param name="Stage">The stage that is the event; null where there is none.</param>
/// <param name="EventOn">The event's day; null where there is none.</param>
/// <param name="Status">Unmet only with a near miss.</param>
/// <param name="Amount">Yuan after clips; null where unknown, unmet, or where the plan gives no figure.</param>
/// <param name="Missing">What would decide it; empty unless unknown.</param>
/// <param name="Near">By how little it is missed; null where it is not.</param>
public sealed record AwardLine(
    Policy Policy,
    EnterpriseLine? Enterprise,
    string? Subject,
    string? Unit,
    string? Case,
    string? Label,
    Field? Stage,
    DateOnly? EventOn,
    Status Status,
    decimal? Amount,
    IReadOnlyList<string> Missing,
    NearMiss? Near);
