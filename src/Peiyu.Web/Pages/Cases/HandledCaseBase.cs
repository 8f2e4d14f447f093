using Microsoft.AspNetCore.Components;
using Peiyu.Core.Attachments;
using Peiyu.Core.Flows;
using Peiyu.Core.Flows.Scoring;
using Peiyu.Plans.Model;
using Peiyu.Web.Components;

namespace Peiyu.Web.Pages.Cases;

/// <summary>What a case's page takes beside its steps: files and score sheets.</summary>
public abstract class HandledCaseBase : FlowPage
{
    [Parameter] public long Id { get; set; }

    [Inject] public AttachmentDesk Attachments { get; set; } = null!;

    [Inject] public ScoreKeeper ScoreSheets { get; set; } = null!;

    protected CaseFile Opened { get; set; } = null!;

    protected HandledCase One => Opened.Case;

    /// <summary>The steps that the reader may take, grave ones last.</summary>
    protected IReadOnlyList<Plans.Model.Flows.Step> Offered => [.. StepsOf(One)];

    protected IReadOnlyList<AttachmentRow> Files { get; private set; } = [];

    protected IReadOnlyList<FieldError> AttachmentErrors { get; private set; } = [];

    /// <summary>Null where the case is not scored.</summary>
    protected ScoreView? Scores { get; private set; }

    protected IReadOnlyList<FieldError> ScoreErrors { get; private set; } = [];

    protected async Task ReadBesideAsync(CancellationToken ct)
    {
        Files = await Attachments.ListAsync(One, ct);
        Scores = await ScoreSheets.OfAsync(Actor, One, ct);
    }

    protected async Task AttachAsync()
    {
        if (Http.Request.Form.Files.GetFile("attachment") is not { } file)
        {
            AttachmentErrors = [new("field-attachment", "还没有选文件，请先选一个。")];
            return;
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, Http.RequestAborted);
        var result = await Attachments.AddAsync(Actor, Flow, Id, file.FileName, content.ToArray(), Http.RequestAborted);
        if (result is StepResult.Done)
        {
            Navigation.NavigateTo(Links.HandledCase(Kind, Id));
            return;
        }

        AttachmentErrors = [new("field-attachment", result is StepResult.Refused refused ? refused.Sentence : "这一件现在不能加材料。")];
    }

    protected async Task ScoreAsync()
    {
        if (Scores is null || !Actor.May(Acts.Score, Kind.Name))
        {
            Navigation.NotFound();
            return;
        }

        var items = Scores.Sheet.Items;
        var points = items.Select((item, index) => KeyValuePair.Create(item.Name, Sent(ScoreCard.NameOf(index)))).ToDictionary(StringComparer.Ordinal);
        var result = await ScoreSheets.ScoreAsync(Actor, Flow, Id, points, Sent("opinion"), Http.RequestAborted);
        if (result is StepResult.Done)
        {
            Navigation.NavigateTo(Links.HandledCase(Kind, Id));
            return;
        }

        if (result is StepResult.Refused refused)
        {
            ScoreErrors = [.. refused.Problems.Select(one => new FieldError(
                items.Select((item, index) => (item.Name, index)).FirstOrDefault(pair => pair.Name == one.Field) is { Name: not null } found ? $"field-{ScoreCard.NameOf(found.index)}" : "field-opinion", one.Sentence))];
            return;
        }

        Tell(result);
    }

    protected async Task TakeAsync()
    {
        if (Flow.Step(Sent("step")) is not { } step || !Actor.May(step.Act, Kind.Name))
        {
            Navigation.NotFound();
            return;
        }

        if (IsAddingRow)
        {
            return;
        }

        var form = new StepForm(Kind.Id, Id, step.Id, Said(step), Sent("reason")) { Seen = long.TryParse(Sent("seen"), out var seen) ? seen : 0 };
        var result = await Steps.TakeAsync(Actor, form, Http.RequestAborted);
        if (result is StepResult.Done done)
        {
            Navigation.NavigateTo(Links.StepDone(Kind, Id, done.Revision));
            return;
        }

        Tell(result);
        Opened = await Desk.OpenAsync(Actor, Flow, Id, Http.RequestAborted) ?? Opened;
    }
}
