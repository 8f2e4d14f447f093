using System.Globalization;
using Microsoft.AspNetCore.Components;
using Peiyu.Core.Access;
using Peiyu.Core.Entry;
using Peiyu.Core.Flows;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;
using Peiyu.Web.Components;
using Peiyu.Web.Pages.Enterprises.Entry;
using Peiyu.Web.Pages.Pipelines;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Pages.Cases;

/// <summary>A page about the cases of one flow. What the reader may not see is not found.</summary>
public abstract class FlowPage : ComponentBase
{
    [Parameter] public string KindId { get; set; } = "";

    [Inject] public Links Links { get; set; } = null!;

    [Inject] public Viewing Viewing { get; set; } = null!;

    [Inject] public Caller Caller { get; set; } = null!;

    [Inject] public CaseDesk Desk { get; set; } = null!;

    [Inject] public StepKeeper Steps { get; set; } = null!;

    [CascadingParameter] public HttpContext Http { get; set; } = null!;

    [Inject] protected NavigationManager Navigation { get; private set; } = null!;

    protected Plan Plan => Viewing.Plan;

    protected Actor Actor => Caller.Actor;

    protected Flow Flow { get; private set; } = null!;

    protected Kind Kind => Flow.Kind;

    /// <summary>Where the cases stand together: those without a state of their own on the ways to titles.</summary>
    protected string ListHref => Flow.IsManaged ? Links.Cases(Kind) : Links.Pipelines();

    protected IReadOnlyList<FieldError> Errors { get; set; } = [];

    /// <summary>What kept it from being done, beside the fields; null where nothing did.</summary>
    protected string? Trouble { get; set; }

    /// <summary>Somebody was quicker.</summary>
    protected bool IsConflict { get; set; }

    /// <summary>What was checked when it was refused.</summary>
    protected IReadOnlyList<CheckResult> Checked { get; set; } = [];

    protected bool WasSent => HttpMethods.IsPost(Http.Request.Method) && Http.Request.HasFormContentType;

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (FindFlow() is not { } flow)
        {
            Navigation.NotFound();
            return;
        }

        Flow = flow;
        if (!await PrepareAsync(Http.RequestAborted))
        {
            Navigation.NotFound();
            return;
        }

        await base.SetParametersAsync(ParameterView.Empty);
    }

    /// <summary>Which flow the page is about; null: the page is not found.</summary>
    protected virtual Flow? FindFlow() =>
        Plan.FlowOf(KindId) is { IsManaged: true } flow && Actor.May(Acts.Read, flow.Kind.Name) ? flow : null;

    protected abstract Task<bool> PrepareAsync(CancellationToken ct);

    protected string Sent(string name) => WasSent ? Http.Request.Form[name].ToString() : "";

    /// <summary>What was sent for a field.</summary>
    protected string Sent(Field field) => WasSent ? SentField.Text(Http.Request.Form, field) : "";

    /// <summary>Whether one more row of a table was asked for, and nothing else.</summary>
    protected bool IsAddingRow => Sent(SentField.MoreKey).Length > 0;

    /// <summary>The steps that the reader may take from where a case stands, grave ones last.</summary>
    protected IEnumerable<Step> StepsOf(HandledCase one) =>
        Flow.StepsFrom(one.State).Where(step => Actor.May(step.Act, Kind.Name)).OrderBy(step => step.IsGrave);

    /// <summary>What was filled in for a step.</summary>
    protected Dictionary<string, string?> Said(Step step) =>
        step.Form.ToDictionary(field => field.Name, field => (string?)Sent(field), StringComparer.Ordinal);

    /// <summary>Shows why a step was not taken.</summary>
    protected void Tell(StepResult result)
    {
        switch (result)
        {
            case StepResult.Refused refused:
                Errors = [.. refused.Problems.Where(one => IdOf(one) is not null).Select(one => new FieldError(IdOf(one)!, one.Sentence))];
                Trouble = string.Concat(refused.Problems.Where(one => IdOf(one) is null).Select(one => one.Sentence)) is { Length: > 0 } rest ? rest : null;
                Checked = refused.Checks;
                break;
            case StepResult.Conflict conflict:
                (IsConflict, Trouble) = (true, conflict.Sentence);
                break;
            default:
                Trouble = "它已经不在了，请回到列表看看。";
                break;
        }
    }

    /// <summary>Several steps may ask for the same field on one page, each in a form of its own.</summary>
    /// <param name="step">The step; empty on a page with one form.</param>
    internal static string IdPrefixOf(string step) => step.Length == 0 ? "field-" : $"field-{step}-";

    protected static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private string? IdOf(FieldProblem problem) => problem.Field is null ? null
        : problem.Field == "原因" ? IdPrefixOf(Sent("step")) + "reason"
        : Kind.TryField(problem.Field, out var field) ? IdPrefixOf(Sent("step")) + CaseInput.NameOf(field) + (problem.Cell is var (row, column) ? $"-{row}-{column}" : "") : null;
}
