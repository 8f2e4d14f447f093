using Peiyu.Core.Data;
using Peiyu.Core.Register;

namespace Peiyu.Core.Flows;

/// <summary>Reads the steps that a case has taken.</summary>
internal static class StepHistory
{
    public static async Task<IReadOnlyList<PastStep>> ReadAsync(PeiyuDb db, TrackedCase known, CancellationToken ct)
    {
        var imports = await CaseReader.ImportsAsync(db, known, ct);
        return [.. known.Events.Where(said => said.Step is not null).Select(said => new PastStep(said.Step!, imports[said.ImportId].AccountId, imports[said.ImportId].By, imports[said.ImportId].At))];
    }
}
