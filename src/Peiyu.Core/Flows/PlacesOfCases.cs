using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Flows;

/// <summary>Where many cases belong, with one look at the register.</summary>
internal sealed class PlacesOfCases
{
    private readonly Plan _plan;
    private readonly Dictionary<string, TrackedCase> _enterprises;

    private PlacesOfCases(Plan plan, Dictionary<string, TrackedCase> enterprises) => (_plan, _enterprises) = (plan, enterprises);

    public static async Task<PlacesOfCases> ReadAsync(PeiyuDb db, Plan plan, IReadOnlyCollection<TrackedCase> cases, CancellationToken ct)
    {
        var codes = cases.Select(known => known.Entry.Owner).OfType<string>().Distinct().ToList();
        var read = await CaseReader.ReadAsync(
            db, plan, db.Cases.Where(entry => entry.Kind == plan.Register.Id && codes.Contains(entry.Key!)), ct);
        return new(plan, read.Values.Where(known => !known.IsGone).ToDictionary(known => known.Entry.Key!, StringComparer.Ordinal));
    }

    public CasePlace Of(TrackedCase known)
    {
        var own = CaseWords.Text(known.Kind.Unit, known.Values);
        return CaseWords.Text(known.Kind.Owner, known.Values) is { } code && _enterprises.TryGetValue(code, out var enterprise)
            ? new(own ?? CaseWords.Text(_plan.Register.Unit, enterprise.Values), code, enterprise.Label)
            : new(own, null, null);
    }
}
