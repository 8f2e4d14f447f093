using Peiyu.Core.Access;
using Peiyu.Core.Flows;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Pipelines;

/// <summary>Brings enterprises into a pipeline (提名), each by the flow's own opening step: what one can't do does not hold up the others.</summary>
public sealed class Nominator(StepKeeper steps)
{
    /// <summary>Whether somebody may nominate at all.</summary>
    public static bool MayNominate(Actor actor, Pipeline pipeline) => actor.May(pipeline.Opening.Act, pipeline.Kind.Name);

    /// <param name="actor">Who nominates.</param>
    /// <param name="nomination">For what, on which day, why.</param>
    /// <param name="codes">Whom, at most <see cref="StepKeeper.MostAtOnce"/>.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>In the order asked for.</returns>
    /// <exception cref="NotAllowedException">Nominating is not the actor's right.</exception>
    public async Task<IReadOnlyList<(string Code, StepResult Result)>> NominateAsync(
        Actor actor, Nomination nomination, IReadOnlyCollection<string> codes, CancellationToken ct)
    {
        var (kind, step) = (nomination.Pipeline.Kind, nomination.Pipeline.Opening);
        var each = codes.Distinct().ToList();
        var results = await steps.TakeEachAsync(
            actor, each.ConvertAll(code => new StepForm(kind.Id, null, step.Id, Fields(nomination, code), nomination.Reason)), ct);
        return [.. each.Zip(results)];
    }

    private static Dictionary<string, string?> Fields(Nomination nomination, string code)
    {
        var (kind, step) = (nomination.Pipeline.Kind, nomination.Pipeline.Opening);
        var fields = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [kind.Owner!.Name] = code,
            [kind.Label.Name] = nomination.Pipeline.Title,
        };
        Add(fields, step.AsksDay ? step.Dates : null, nomination.Day);
        Add(fields, Pipeline.LevelOf(kind), nomination.Level);
        return fields;
    }

    private static void Add(Dictionary<string, string?> fields, Field? field, string? text)
    {
        if (field is not null)
        {
            fields[field.Name] = text;
        }
    }
}
