using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Imports.Openings;

/// <summary>The steps by which a new case comes to the state that a row of a file names.</summary>
internal static class OpeningPath
{
    /// <summary>The fewest steps, the first of which opens the case; null where none lead there that a file may take.</summary>
    /// <param name="flow">The kind's flow.</param>
    /// <param name="state">The state; null: where the first opening step leads.</param>
    public static IReadOnlyList<Step>? Find(Flow flow, string? state)
    {
        if (state is null)
        {
            return [flow.StepsFrom(null).First()];
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<IReadOnlyList<Step>>(flow.StepsFrom(null).Where(IsPlain).Select(step => (IReadOnlyList<Step>)[step]));
        while (open.TryDequeue(out var path))
        {
            if (path[^1].To == state)
            {
                return path;
            }

            if (seen.Add(path[^1].To!))
            {
                foreach (var step in flow.StepsFrom(path[^1].To).Where(IsPlain))
                {
                    open.Enqueue([.. path, step]);
                }
            }
        }

        return null;
    }

    /// <summary>What ends, undoes or sets a case aside is decided about one case and not by a file.</summary>
    private static bool IsPlain(Step step) => step is { IsGrave: false, To: not null, BackFrom: null, PutsAside: null };
}
