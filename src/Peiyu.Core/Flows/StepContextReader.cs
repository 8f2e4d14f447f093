using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Register;
using Peiyu.Core.Time;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows;

/// <summary>Gathers what is known around a step, for taking it and for telling beforehand what would be checked.</summary>
internal sealed class StepContextReader(EnterpriseReader enterprises)
{
    /// <param name="work">The change, or what only looks like one.</param>
    /// <param name="plan">The plan that is served.</param>
    /// <param name="flow">How the case is handled.</param>
    /// <param name="step">The step.</param>
    /// <param name="kept">The case before; null for a new one.</param>
    /// <param name="past">The steps that it has taken.</param>
    /// <param name="after">The case as it would be.</param>
    /// <param name="form">As it was filled in; null where nobody takes it yet.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<StepContext> ReadAsync(
        AuditedWork work, Plan plan, Flow flow, Step step, TrackedCase? kept, IReadOnlyList<PastStep> past, FeelValue[] after, StepForm? form, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(work.Now.InChina);
        var place = await CasePlace.OfAsync(work.Db, plan, flow.Kind, after, ct);
        var files = place.Code is { } code && StepChecks.LookAtEnterprise(step)
            ? await enterprises.FindAsync(work.Db, [code], plan.Nearest(today), Scope.County, ct)
            : null;
        return new(work, plan, flow, step)
        {
            Today = today,
            Kept = kept,
            After = after,
            Past = past,
            Place = place,
            File = files?.Values.SingleOrDefault(),
            Letters = form?.Letters,
            ImportId = form?.ImportId,
        };
    }
}
