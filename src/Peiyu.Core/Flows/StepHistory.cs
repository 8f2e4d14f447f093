using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Core.Register;

namespace Peiyu.Core.Flows;

/// <summary>Reads the steps that a case has taken.</summary>
internal static class StepHistory
{
    public static async Task<IReadOnlyList<PastStep>> ReadAsync(PeiyuDb db, TrackedCase known, CancellationToken ct)
    {
        var steps = known.Events.Where(said => said.Step is not null).ToList();
        var numbers = steps.ConvertAll(said => said.ImportId);
        var imports = await db.Imports.AsNoTracking().Where(import => numbers.Contains(import.Id)).ToDictionaryAsync(import => import.Id, ct);
        return [.. steps.Select(said => new PastStep(said.Step!, imports[said.ImportId].AccountId, imports[said.ImportId].By, imports[said.ImportId].At))];
    }
}
