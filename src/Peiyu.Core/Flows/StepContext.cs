using Peiyu.Core.Audit;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Register;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;
using Peiyu.Plans.Populations;

namespace Peiyu.Core.Flows;

/// <summary>A step while it is taken: the case before and as it would be, and what is known around it.</summary>
internal sealed class StepContext(AuditedWork work, Plan plan, Flow flow, Step step)
{
    public AuditedWork Work => work;

    public Plan Plan => plan;

    public Flow Flow => flow;

    public Kind Kind => flow.Kind;

    public Step Step => step;

    /// <summary>The day in China on which it is taken.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Null for a new case.</summary>
    public required TrackedCase? Kept { get; init; }

    /// <summary>The case as it would be; effects may still write to it before it is checked.</summary>
    public required FeelValue[] After { get; init; }

    public required IReadOnlyList<PastStep> Past { get; init; }

    /// <summary>Where the case as it would be belongs.</summary>
    public required CasePlace Place { get; init; }

    /// <summary>The enterprise with its rights, worked out now; null for a case that hangs on none.</summary>
    public required EnterpriseFile? File { get; init; }

    /// <summary>Takes what the step tells people; null: it is sent at once.</summary>
    public StepLetters? Letters { get; init; }

    /// <summary>The import that the step belongs to; null: it is one by itself.</summary>
    public long? ImportId { get; init; }

    /// <summary>The number of the case; known once it is written.</summary>
    public long CaseId { get; set; }

    public string Label => CaseWords.Text(Kind.CalledBy, After) ?? CaseWords.Label(Kind, After);

    /// <summary>The plan's rules about the case as it would be.</summary>
    public StepRules Rules => new(plan, File?.Population ?? new Population(), Kind, After, File?.Enterprise, Today);

    public string? Text(string field) => Kind.TryField(field, out var known) ? CaseWords.Text(known, After) : null;

    public decimal? Money(Field field) => (After[field.Index] as FeelNumber)?.Value;

    public DateOnly? Day(string field) => Kind.TryField(field, out var known) ? (After[known.Index] as FeelDate)?.Value : null;

    public void Set(Field field, FeelValue value) => After[field.Index] = value;

    /// <summary>Who last took one of these steps.</summary>
    public PastStep? Last(params string[] steps) => Past.LastOrDefault(past => steps.Contains(past.Step));
}
