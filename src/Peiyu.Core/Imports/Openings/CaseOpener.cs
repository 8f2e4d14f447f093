using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Claims;
using Peiyu.Core.Flows;
using Peiyu.Core.Messages;
using Peiyu.Core.Register;
using Peiyu.Core.Time;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Imports.Openings;

/// <summary>
/// Opens cases from rows of a file, each by the steps that a person would take: the same rights, needs and checks, the same record. A row
/// that can't be done is refused whole, and the others go on.
/// </summary>
public sealed class CaseOpener
{
    /// <summary>The most cases that one file opens: each is checked like one by hand.</summary>
    public const int MostAtOnce = 500;

    private const string Savepoint = "opening";

    private readonly PlanSource _plans;
    private readonly StepTaker _taker;
    private readonly ClaimDesk _claims;
    private readonly MessageDesk _messages;

    internal CaseOpener(PlanSource plans, StepTaker taker, ClaimDesk claims, MessageDesk messages) =>
        (_plans, _taker, _claims, _messages) = (plans, taker, claims, messages);

    /// <summary>Opens what the draft asks for, after everything else of it was written.</summary>
    internal async Task OpenAsync(AuditedWork work, ImportDraft draft, (long Id, string Source) import, CancellationToken ct)
    {
        var told = new Dictionary<(Flow, Step), StepLetters>();
        foreach (var (row, place) in draft.Openings.ToList().Select((row, place) => (row, place)))
        {
            var objection = place >= MostAtOnce
                ? $"一个文件最多新开 {MostAtOnce} 件，这是第 {place + 1} 件；请分开导入"
                : await TryAsync(work, row, import, told, ct);
            if (objection is not null)
            {
                draft.RefuseOpening(row, objection);
            }
        }

        foreach (var ((flow, step), letters) in told)
        {
            await letters.SendAsync(work, _messages, flow, step, ct);
        }
    }

    /// <summary>Why the row can't be opened, with nothing written; null where it was.</summary>
    private async Task<string?> TryAsync(
        AuditedWork work, CaseRow row, (long Id, string Source) import, Dictionary<(Flow, Step), StepLetters> told, CancellationToken ct)
    {
        var flow = _plans.Plan.Flow(row.Kind)!;
        var state = CaseWords.Text(flow.State, row.Values);
        if (OpeningPath.Find(flow, state) is not { } path)
        {
            return $"“{flow.State!.Name}”写的是“{state}”，新的一件不能由导入走到那里；请空着，或写“{flow.StepsFrom(null).First().To}”";
        }

        var right = flow.Kind.Id == ClaimFields.ClaimKind ? await _claims.GivenAsync(work.Db, row, ct) : new Dictionary<string, string?>();
        if (right is null)
        {
            return "照现在的数据，没有这一项够条件的奖补；请核对企业、受益人、政策编号和依据事项";
        }

        var forms = new OpeningForms(flow, path, row, right);
        return Objection(work, flow, path) ?? forms.Problem(DateOnly.FromDateTime(work.Now.InChina)) ?? await TakeAsync(work, forms, import, told, ct);
    }

    private static string? Objection(AuditedWork work, Flow flow, IReadOnlyList<Step> path) =>
        path.FirstOrDefault(step => step.MovesMoney) is { } money
            ? $"走到“{path[^1].To}”要经过“{money.Name}”，那一步动资金，只能在“事项”里一件一件办；请把“{flow.State!.Name}”写成“{path[0].To}”"
        : path.FirstOrDefault(step => !step.IsOpenToAll && !work.Actor.May(step.Act, flow.Kind.Name)) is { } step
            ? $"你没有“{step.Name}”的权限"
        : null;

    private async Task<string?> TakeAsync(
        AuditedWork work, OpeningForms forms, (long Id, string Source) import, Dictionary<(Flow, Step), StepLetters> told, CancellationToken ct)
    {
        var transaction = work.Db.Database.CurrentTransaction!;
        var said = work.Said.Count;
        await transaction.CreateSavepointAsync(Savepoint, ct);
        var letters = new List<(Step Step, StepLetters Letters)>();
        if (await WalkAsync(work, forms, import, letters, ct) is { } objection)
        {
            await transaction.RollbackToSavepointAsync(Savepoint, ct);
            work.Db.ChangeTracker.Clear();
            work.Forget(said);
            return objection;
        }

        await transaction.ReleaseSavepointAsync(Savepoint, ct);
        foreach (var (step, own) in letters)
        {
            if (!told.TryGetValue((forms.Flow, step), out var all))
            {
                told.Add((forms.Flow, step), all = new());
            }

            all.Add(own);
        }

        return null;
    }

    private async Task<string?> WalkAsync(
        AuditedWork work, OpeningForms forms, (long Id, string Source) import, List<(Step Step, StepLetters Letters)> letters, CancellationToken ct)
    {
        long? caseId = null;
        foreach (var step in forms.Path)
        {
            var own = new StepLetters();
            var form = forms.Of(step, caseId, $"导入“{import.Source}”第 {forms.Row.Number} 行") with { Letters = own, ImportId = import.Id };
            try
            {
                switch (await _taker.TakeAsync(work, _plans.Plan, forms.Flow, step, form, ct))
                {
                    case StepResult.Done done:
                        caseId = done.CaseId;
                        letters.Add((step, own));
                        break;
                    case StepResult.Refused refused:
                        return $"不能“{step.Name}”：{refused.Sentence.TrimEnd('。')}";
                    default:
                        return $"不能“{step.Name}”：它不在你管的范围里";
                }
            }
            catch (StepRefusedException refused)
            {
                return $"不能“{step.Name}”：{refused.Message.TrimEnd('。')}";
            }
        }

        return null;
    }
}
