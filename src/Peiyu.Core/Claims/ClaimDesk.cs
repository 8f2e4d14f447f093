using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Flows;
using Peiyu.Core.Register;
using Peiyu.Core.Time;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Claims;

/// <summary>Makes claims from rights: what the plan gives is filled in, and only what is not known is asked for.</summary>
public sealed class ClaimDesk(
    PlanSource plans, EnterpriseReader enterprises, StepKeeper steps, IDbContextFactory<PeiyuDb> databases, TimeProvider clock)
{
    /// <summary>How claims are handled; null where the plan has none.</summary>
    public Flow? Flow => plans.Plan.FlowOf(ClaimFields.ClaimKind);

    private DateOnly Day => plans.Plan.Nearest(clock.TodayInChina);

    /// <summary>Whether an award is asked for with a claim: tax is declared with the tax, and without a sum there is nothing to pay.</summary>
    public static bool IsClaimed(Entitlement right) => IsClaimed(right.Policy, right.Status, right.Amount);

    /// <summary>The same of an award of a board.</summary>
    public static bool IsClaimed(AwardLine line) => IsClaimed(line.Policy, line.Status, line.Amount);

    /// <summary>What an enterprise can claim or has claimed, in the plan's order; null where it is not there within the scope.</summary>
    public async Task<IReadOnlyList<Claimable>?> OfEnterpriseAsync(Actor actor, string code, CancellationToken ct) =>
        Flow is { } flow && actor.May(Acts.Read, flow.Kind.Name) && await enterprises.FindAsync(code, Day, actor.Scope, ct) is { } file
            ? await OfFileAsync(flow, file, ct)
            : null;

    /// <summary>The same of an enterprise that was read within the actor's scope; of another day's, which is no right of today, it is read again.</summary>
    public async Task<IReadOnlyList<Claimable>?> OfEnterpriseAsync(Actor actor, EnterpriseFile file, CancellationToken ct) =>
        Flow is not { } flow || !actor.May(Acts.Read, flow.Kind.Name) ? null
        : file.AsOf == Day ? await OfFileAsync(flow, file, ct)
        : await OfEnterpriseAsync(actor, file.Enterprise.Code, ct);

    /// <summary>What those can claim or have claimed who are no enterprise: clusters, talents without one.</summary>
    public async Task<IReadOnlyList<Claimable>> OwnerlessAsync(Actor actor, CancellationToken ct)
    {
        if (Flow is not { } flow || !actor.May(Acts.Read, flow.Kind.Name))
        {
            return [];
        }

        var rights = await enterprises.OwnerlessAsync(Day, actor.Scope, ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        var claims = await CaseReader.ReadAsync(db, plans.Plan, db.Cases.Where(entry => entry.Kind == flow.Kind.Id && entry.Owner == null), ct);
        return [.. rights.Where(IsClaimed).Select(right => Told(flow, right, claims.Values))];
    }

    /// <summary>The account that the enterprise named the last time; null where it never did.</summary>
    public async Task<PayeeAccount?> LastAccountAsync(Actor actor, string code, CancellationToken ct)
    {
        if (Flow is not { } flow || !actor.May(Acts.Apply, flow.Kind.Name) || !actor.Scope.Includes(null, code))
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var claims = await CaseReader.ReadAsync(db, plans.Plan, db.Cases.Where(entry => entry.Kind == flow.Kind.Id && entry.Owner == code), ct);
        return claims.Values.OrderByDescending(known => known.Entry.Id)
            .Select(known => (Payee: Text(flow, known, ClaimFields.Payee), Bank: Text(flow, known, ClaimFields.Bank), Account: Text(flow, known, ClaimFields.BankAccount)))
            .Where(known => known.Account is not null)
            .Select(known => new PayeeAccount(known.Payee ?? "", known.Bank ?? "", known.Account!)).FirstOrDefault();
    }

    /// <summary>Claims an award. Whether it is a right is asked again when it is written.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="right">The award, as it was shown.</param>
    /// <param name="fields">What was asked for: the account, a word.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="NotAllowedException">Claiming is not the actor's right.</exception>
    public async Task<StepResult> ClaimAsync(Actor actor, Entitlement right, IReadOnlyDictionary<string, string?> fields, CancellationToken ct)
    {
        if (Flow is not { } flow || flow.StepsFrom(null).FirstOrDefault() is not { } opening)
        {
            return new StepResult.NotFound();
        }

        return await steps.TakeAsync(actor, new(flow.Kind.Id, null, opening.Id, fields, "") { Given = Given(flow, right) }, ct);
    }

    /// <summary>What the system fills in for a claim that a row of a file asks for; null where the plan gives no such right.</summary>
    internal async Task<IReadOnlyDictionary<string, string?>?> GivenAsync(PeiyuDb db, CaseRow row, CancellationToken ct)
    {
        var flow = Flow!;
        var rights = flow.Kind.Owner is { } owner && row.Text(owner) is { } code
            ? (await enterprises.FindAsync(db, [code], Day, Scope.County, ct)).GetValueOrDefault(code)?.Entitlements ?? []
            : await enterprises.OwnerlessAsync(Day, Scope.County, ct);
        return rights.FirstOrDefault(right => IsClaimed(right) && right.Policy.Id == Said(ClaimFields.Policy)
            && right.Case == Said(ClaimFields.Event) && (Said(ClaimFields.Beneficiary) ?? right.Subject) == right.Subject) is { } found
            ? Given(flow, found)
            : null;

        string? Said(string field) => row.Text(flow.Kind.Field(field));
    }

    private static bool IsClaimed(Policy policy, Status status, decimal? amount) =>
        status == Status.Met && amount > 0 && policy.Kind is not (AwardKind.Tax or AwardKind.AsPublished);

    private async Task<IReadOnlyList<Claimable>> OfFileAsync(Flow flow, EnterpriseFile file, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var claims = await CaseReader.ReadAsync(db, plans.Plan, db.Cases.Where(entry => entry.Kind == flow.Kind.Id && entry.Owner == file.Enterprise.Code), ct);
        return [.. file.Entitlements.Where(IsClaimed).Select(right => Told(flow, right, claims.Values))];
    }

    private static Claimable Told(Flow flow, Entitlement right, IEnumerable<TrackedCase> claims)
    {
        var claim = claims.OrderByDescending(known => known.Entry.Id).FirstOrDefault(known => !known.IsGone
            && !flow.IsWithoutEffect(flow.StateOf(known.Values))
            && Text(flow, known, ClaimFields.Policy) == right.Policy.Id && Text(flow, known, ClaimFields.Event) == right.Case
            && Text(flow, known, ClaimFields.Beneficiary) == right.Subject);
        return claim is null
            ? new(right, null, null, null)
            : new(right, claim.Entry.Id, flow.StateOf(claim.Values), Text(flow, claim, ClaimFields.Number));
    }

    private Dictionary<string, string?> Given(Flow flow, Entitlement right)
    {
        var amount = right.Amount?.ToString(CultureInfo.InvariantCulture);
        var given = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [ClaimFields.Beneficiary] = right.Subject,
            [ClaimFields.Policy] = right.Policy.Id,
            [ClaimFields.PolicyName] = right.Policy.Name,
            [ClaimFields.Event] = right.Case,
            [ClaimFields.EventDay] = right.EventOn is { } day ? $"{day:yyyy-MM-dd}" : null,
            [ClaimFields.Amount] = amount,
            [ClaimFields.Approved] = amount,
            [ClaimFields.Payer] = right.Policy.Payer,
            [ClaimFields.Pot] = right.Policy.Pot ?? right.Policy.Payer,
            [ClaimFields.PotYear] = plans.Plan.Year.ToString(CultureInfo.InvariantCulture),
        };
        if (flow.Kind.Owner is { } owner)
        {
            given[owner.Name] = right.Enterprise?.Code;
        }

        return given;
    }

    private static string? Text(Flow flow, TrackedCase known, string field) => CaseWords.Text(flow.Kind.Field(field), known.Values);
}
