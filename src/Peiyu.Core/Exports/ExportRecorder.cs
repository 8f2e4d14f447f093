using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Exports;

/// <summary>What every file with data passes before it is given out: whether taking it along is the actor's right, and that it is on record.</summary>
public sealed class ExportRecorder(Auditor auditor)
{
    /// <param name="actor">Who takes it along.</param>
    /// <param name="on">A kind's name or one of <see cref="RightOn"/>.</param>
    /// <param name="subject">What is taken along, in words, with how many rows.</param>
    /// <param name="details">By which conditions; empty where there are none.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="NotAllowedException">Exporting is not the actor's right.</exception>
    public Task RecordAsync(Actor actor, string on, string subject, string details, CancellationToken ct)
    {
        actor.Demand(Acts.Export, on);
        return auditor.DoAsync(
            actor,
            work =>
            {
                work.Record(Acts.Export, on, subject, details: details);
                return Task.FromResult(true);
            },
            ct);
    }
}
