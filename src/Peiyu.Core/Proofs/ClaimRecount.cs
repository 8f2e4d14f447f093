using Peiyu.Core.Data;
using Peiyu.Core.Flows;
using Peiyu.Core.Fund;
using Peiyu.Core.Register;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Proofs;

/// <summary>Walks through a claim's events again and holds the page's answer, the checks and the ledger against them.</summary>
/// <param name="flow">How claims are handled.</param>
/// <param name="known">The claim with its events.</param>
/// <param name="imports">Who made the events and when, by number.</param>
/// <param name="entries">What the ledger has for it, with its sum in fen.</param>
internal sealed class ClaimRecount(
    Flow flow, TrackedCase known, IReadOnlyDictionary<long, ImportEntry> imports, IReadOnlyList<(LedgerEntry Entry, long Fen)> entries)
{
    private readonly List<string> _faults = [];
    private readonly List<(CaseEvent Event, Step Step)> _taken = [];

    /// <summary>The day of each event and the state after it.</summary>
    public List<(DateOnly Day, string State)> States { get; } = [];

    public IReadOnlyList<string> Faults => _faults;

    private string Label => known.Entry.Key ?? $"第 {known.Entry.Id} 号";

    public ProvenClaim Count()
    {
        foreach (var said in known.Events)
        {
            Hear(said);
        }

        var payments = entries.Where(one => one.Entry.Act == nameof(LedgerAct.Payment)).ToList();
        var paid = _taken.Where(one => one.Step.Effects.OfType<StepEffect.Pay>().Any()).ToList();
        var bounced = entries.Count(one => one.Entry.Act == nameof(LedgerAct.Bounce));
        Hold(payments.Count == paid.Count && payments.Count - bounced is 0 or 1, $"办过 {paid.Count} 次兑付，总账里付 {payments.Count} 笔、退票 {bounced} 笔");
        foreach (var ((payment, fen), taken) in payments.Zip(paid))
        {
            Hold(Fen.ToYuan(fen) == Approved(), $"第 {payment.Id} 号付的不是核定的金额");
            Hold(IsApart(taken.Event, taken.Step), $"第 {payment.Id} 号的兑付、初审、审核不是不同的人办的");
        }

        return new(known.Entry.Id, States.Count == 0 ? Flow.NotBegun : States[^1].State, paid.Count > 0, payments.Count);
    }

    public void Hold(bool holds, string what)
    {
        if (!holds)
        {
            _faults.Add($"{Label}：{what}。");
        }
    }

    private void Hear(CaseEvent said)
    {
        if (said.Fields is null || said.Step is not { } id || flow.Step(id) is not { } step)
        {
            _faults.Add($"{Label}：第 {said.Id} 号经过不是流程里的一步。");
            return;
        }

        var before = States.Count == 0 ? null : States[^1].State;
        var state = FieldJson.Read(said.Fields).FirstOrDefault(field => field.Key == flow.State!.Name).Value ?? before ?? Flow.NotBegun;
        Hold(before is null ? step.Opens : step.From.Contains(before), $"从“{before}”不能“{step.Name}”");
        Hold(step.To is null || step.To == state, $"“{step.Name}”以后应是“{step.To}”，记着“{state}”");
        var checks = CheckResult.Read(said.Checks);
        Hold(checks.Count == step.Checks.Count && checks.All(check => check.IsMet), $"“{step.Name}”留下的核对有 {checks.Count} 项，要 {step.Checks.Count} 项都通过");
        States.Add((DateOnly.FromDateTime(Time.ChinaTime.Of(imports[said.ImportId].At)), state));
        _taken.Add((said, step));
    }

    private bool IsApart(CaseEvent own, Step step) => step.ApartFrom.All(other =>
        _taken.LastOrDefault(one => one.Step.Id == other).Event is not { } earlier
        || imports[earlier.ImportId].AccountId != imports[own.ImportId].AccountId);

    private decimal? Approved() => (known.Values[flow.Kind.Field(ClaimFields.Approved).Index] as Feel.Values.FeelNumber)?.Value;
}
