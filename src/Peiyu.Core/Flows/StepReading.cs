using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Entry;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows;

/// <summary>The form of a step, read: the case as it would be.</summary>
internal sealed class StepReading
{
    private StepReading(FeelValue[] values) => Values = values;

    public FeelValue[] Values { get; }

    public List<FieldProblem> Problems { get; } = [];

    public static StepReading Of(Flow flow, Step step, StepForm form, FeelValue[]? kept)
    {
        var read = new StepReading(kept is null ? Blank(flow.Kind) : [.. kept]);
        foreach (var (name, text) in form.Fields)
        {
            read.Add(step, name, text);
        }

        foreach (var (name, text) in form.Given)
        {
            read.Put(flow.Kind.Field(name), text);
        }

        foreach (var field in step.Form.Where(field => Must(step, field) && read.Values[field.Index] is FeelNull
            && read.Problems.All(problem => problem.Field != field.Name)))
        {
            read.Problems.Add(new(field.Name, $"“{field.Name}”要填；应为{field.Type.Expected}。"));
        }

        if (FormText.ProblemOf(form.Reason, step.NeedsReason) is { } why)
        {
            read.Problems.Add(step.NeedsReason && string.IsNullOrWhiteSpace(form.Reason) ? why with { Sentence = $"“{step.Name}”要写明原因。" } : why);
        }

        return read;
    }

    /// <summary>What the step itself writes: the state, the day, the number of a new case.</summary>
    public static async Task CompleteAsync(StepContext context, StepForm form, CancellationToken ct)
    {
        var (flow, step) = (context.Flow, context.Step);
        if (context.Kept is null && flow.NumberPrefix is { } prefix && context.After[flow.Kind.Key[0].Index] is FeelNull)
        {
            context.Set(flow.Kind.Key[0], FeelValue.Of(await NumberAsync(context, prefix, ct)));
        }

        if (step.Dates is { } dated && !step.AsksDay && !form.Given.ContainsKey(dated.Name))
        {
            context.Set(dated, FeelValue.Of(context.Today));
        }

        if (flow.State is not { } state)
        {
            return;
        }

        if (step.PutsAside is { } aside)
        {
            context.Set(aside, FeelValue.Of(flow.StateOf(context.Kept!.Values)));
        }

        context.Set(state, FeelValue.Of(step.To ?? (context.After[step.BackFrom!.Index] as FeelText)?.Value
            ?? throw new StepRefusedException($"不知道要回到哪个环节：“{step.BackFrom!.Name}”是空的。")));
    }

    /// <summary>The next number; one that a file brought along is passed over.</summary>
    private static async Task<string> NumberAsync(StepContext context, string prefix, CancellationToken ct)
    {
        var kind = context.Kind.Id;
        for (var next = await context.Work.Db.Cases.CountAsync(entry => entry.Kind == kind, ct) + 1; ; next++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{context.Plan.Year}-{next:0000}");
            if (!await context.Work.Db.Cases.AnyAsync(entry => entry.Kind == kind && entry.Key == number, ct))
            {
                return number;
            }
        }
    }

    private static bool Must(Step step, Field field) => step.Asks.Contains(field) || (step.AsksDay && field == step.Dates);

    private static FeelValue[] Blank(Kind kind)
    {
        var values = new FeelValue[kind.Fields.Count];
        Array.Fill(values, FeelNull.Literal);
        return values;
    }

    private void Add(Step step, string name, string? text)
    {
        if (step.Form.FirstOrDefault(field => field.Name == name) is { } field)
        {
            Put(field, text);
        }
        else
        {
            Problems.Add(new(name, $"“{step.Name}”不填“{name}”。"));
        }
    }

    private void Put(Field field, string? text)
    {
        if (FormText.Read(field.Name, field.Type, text, Problems) is { } value)
        {
            Values[field.Index] = value;
        }
    }
}
