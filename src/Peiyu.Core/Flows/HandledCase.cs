using Peiyu.Core.Access;
using Peiyu.Core.Register;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows;

/// <summary>A case that is handled by steps, as it stands.</summary>
/// <param name="Id">Its number in the database.</param>
/// <param name="Flow">How it is handled.</param>
/// <param name="Values">One per field.</param>
/// <param name="Unit">Where it belongs; null where that is not known.</param>
/// <param name="Code">Its enterprise's code; null for none.</param>
/// <param name="Enterprise">Its enterprise's name; null for none.</param>
/// <param name="LastEvent">For a form that is made from it.</param>
/// <param name="Stays">The states that it went through.</param>
/// <param name="Clocks">The flow's promises, as they stand.</param>
public sealed record HandledCase(
    long Id,
    Flow Flow,
    FeelValue[] Values,
    string? Unit,
    string? Code,
    string? Enterprise,
    long LastEvent,
    IReadOnlyList<Stay> Stays,
    IReadOnlyList<ClockReading> Clocks)
{
    public Kind Kind => Flow.Kind;

    public string State => Flow.StateOf(Values);

    public bool IsOver => Flow.IsEnd(State);

    /// <summary>Whether a promise that runs is broken.</summary>
    public bool IsLate => Clocks.Any(clock => clock is { IsRunning: true, IsLate: true });

    /// <summary>Whether it is somebody's turn: a step that leads on is theirs.</summary>
    public bool IsTurnOf(Actor actor) => TurnReader.IsTurn(Flow, State, actor);

    /// <summary>The number, or what it is called.</summary>
    public string Label => Kind.CalledBy is { } calledBy && Text(calledBy.Name) is { } name ? name : CaseWords.Label(Kind, Values);

    /// <summary>What it is about, in words.</summary>
    public string What => CaseWords.Label(Kind, Values);

    /// <summary>The promise that ends first among those that run; null where none does.</summary>
    public ClockReading? Nearest => Clocks.Where(clock => clock.IsRunning).OrderBy(clock => clock.Left ?? int.MaxValue).FirstOrDefault();

    /// <summary>As people are shown it; null where nothing is known.</summary>
    public string? Text(string field) => Kind.TryField(field, out var known) && Values[known.Index] is not FeelNull
        ? known.Type.Show(Values[known.Index])
        : null;

    /// <summary>The same on the case's own page, to whom numbers are whole there.</summary>
    public string? TextFor(Actor actor, Field field) => WholeNumbers.AreFor(actor, Kind, Code) && Values[field.Index] is not FeelNull
        ? field.Type.Write(Values[field.Index])
        : Text(field.Name);

    public decimal? Money(string field) => Kind.TryField(field, out var known) && Values[known.Index] is FeelNumber number ? number.Value : null;

    public DateOnly? Day(string field) => Kind.TryField(field, out var known) && Values[known.Index] is FeelDate date ? date.Value : null;
}
