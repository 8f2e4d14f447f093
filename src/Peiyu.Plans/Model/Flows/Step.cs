namespace Peiyu.Plans.Model.Flows;

/// <summary>A step of a flow (办理): whoever has the right takes a case from one state to the next.</summary>
public sealed record Step
{
    /// <summary>Stable, in kebab-case; history is kept with it.</summary>
    public required string Id { get; init; }

    /// <summary>What is done, as on a button: 初审通过.</summary>
    public required string Name { get; init; }

    /// <summary>What it means for whoever presses the button.</summary>
    public string Help { get; init; } = "";

    /// <summary>The states in which it can be taken; empty: it opens a new case.</summary>
    public required IReadOnlyList<string> From { get; init; }

    /// <summary>The state afterwards; null: the state that was put aside in <see cref="BackFrom"/>.</summary>
    public required string? To { get; init; }

    /// <summary>The field in which the state before is put aside (暂停); null where it is not.</summary>
    public Field? PutsAside { get; init; }

    /// <summary>The field whose state the case goes back to (恢复); null for any other step.</summary>
    public Field? BackFrom { get; init; }

    /// <summary>The right on the kind that it needs, one of <see cref="Acts"/>.</summary>
    public required string Act { get; init; }

    /// <summary>The field that gets the day; null where none does.</summary>
    public Field? Dates { get; init; }

    /// <summary>Whether the day is asked for because it lies elsewhere (认定日期); else it is the day on which the step is taken.</summary>
    public bool AsksDay { get; init; }

    /// <summary>The fields that must be filled in.</summary>
    public IReadOnlyList<Field> Asks { get; init; } = [];

    /// <summary>The fields that may be filled in.</summary>
    public IReadOnlyList<Field> MayAsk { get; init; } = [];

    /// <summary>Whether it needs a reason in words.</summary>
    public bool NeedsReason { get; init; }

    /// <summary>Of the steps with the same word here one may be taken, once for a case; null: as often as one likes.</summary>
    public string? OnlyOnce { get; init; }

    /// <summary>The steps of the same case that must have been taken by somebody else.</summary>
    public IReadOnlyList<string> ApartFrom { get; init; } = [];

    /// <summary>What must hold; all of it is asked and kept with the step.</summary>
    public IReadOnlyList<StepCheck> Checks { get; init; } = [];

    /// <summary>What happens with it, in this order.</summary>
    public IReadOnlyList<StepEffect> Effects { get; init; } = [];

    /// <summary>Anybody may take it, signed in or not (提出异议).</summary>
    public bool IsOpenToAll { get; init; }

    /// <summary>It ends or undoes something: shown apart, never the first button.</summary>
    public bool IsGrave { get; init; }

    public required SourcePlace Place { get; init; }

    /// <summary>Whether it reserves, commits, pays, gives free or takes back money.</summary>
    public bool MovesMoney => Effects.Any(effect =>
        effect is StepEffect.Reserve or StepEffect.Commit or StepEffect.Pay or StepEffect.Release or StepEffect.Recover or StepEffect.Bounce);

    public bool Opens => From.Count == 0;

    /// <summary>The fields of its form in the order in which they are asked.</summary>
    public IEnumerable<Field> Form => [.. AsksDay && Dates is not null ? [Dates] : Array.Empty<Field>(), .. Asks, .. MayAsk];
}
