using Peiyu.Core.Data;
using Peiyu.Core.Flows;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Claims;

/// <summary>The other claims and the objections around a claim.</summary>
internal static class ClaimBook
{
    /// <summary>All claims of a beneficiary, taken back ones left out.</summary>
    public static async Task<IReadOnlyList<TrackedCase>> OfAsync(PeiyuDb db, Plan plan, Kind kind, string? code, string? beneficiary, CancellationToken ct)
    {
        var read = await CaseReader.ReadAsync(db, plan, db.Cases.Where(entry => entry.Kind == kind.Id && entry.Owner == code), ct);
        var field = kind.Field(ClaimFields.Beneficiary);
        return [.. read.Values.Where(known => !known.IsGone && CaseWords.Text(field, known.Values) == beneficiary)];
    }

    /// <summary>Whether another claim speaks of the same event; an award that needs none is given once for each year.</summary>
    public static bool IsOfSameEvent(StepContext claim, TrackedCase other)
    {
        return Said(ClaimFields.Event) == claim.Text(ClaimFields.Event)
            && (claim.Text(ClaimFields.Event) is not null || Said(ClaimFields.PotYear) == claim.Text(ClaimFields.PotYear));

        string? Said(string field) => CaseWords.Text(claim.Kind.Field(field), other.Values);
    }

    /// <summary>The objections to a claim.</summary>
    public static async Task<IReadOnlyList<TrackedCase>> ObjectionsAsync(PeiyuDb db, Plan plan, string number, CancellationToken ct)
    {
        if (plan.Kinds.FirstOrDefault(kind => kind.Id == ClaimFields.ObjectionKind) is not { } kind)
        {
            return [];
        }

        var read = await CaseReader.ReadAsync(db, plan, db.Cases.Where(entry => entry.Kind == kind.Id), ct);
        var field = kind.Field(ClaimFields.ObjectedClaim);
        return [.. read.Values.Where(known => !known.IsGone && CaseWords.Text(field, known.Values) == number)];
    }
}
