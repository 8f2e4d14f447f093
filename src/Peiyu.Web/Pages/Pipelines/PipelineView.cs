using Peiyu.Core.Boards;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Pipelines;

namespace Peiyu.Web.Pages.Pipelines;

/// <summary>A pipeline as its page shows it: who stands where.</summary>
public sealed class PipelineView
{
    /// <summary>So many days before its end a title is marked.</summary>
    public const int EndsSoon = Title.DaysAhead;

    private readonly ILookup<string, TitleLine> _byState;

    public PipelineView(Board board, Pipeline pipeline, PipelineFilter filter)
    {
        (Board, Pipeline, Filter) = (board, pipeline, filter);
        Lines = [.. board.TitlesOf(pipeline.Title).Where(line => filter.Shows(line.Enterprise))];
        _byState = Lines.ToLookup(line => line.State, StringComparer.Ordinal);
    }

    public Board Board { get; }

    public Pipeline Pipeline { get; }

    public PipelineFilter Filter { get; }

    /// <summary>Everybody whom the filter shows.</summary>
    public IReadOnlyList<TitleLine> Lines { get; }

    /// <summary>Those who are in the pool or applying: nobody has decided yet.</summary>
    public int OnTheirWay => Lines.Count(line => line is { IsOpen: true, IsHeld: false });

    public int Held => Lines.Count(line => line.IsHeld);

    public int EndingSoon => EndingTitles.Of(Board, EndsSoon).Count(line => line.Title == Pipeline.Title && Filter.Shows(line.Enterprise));

    /// <summary>Where the plan has targets for it: those of the unit that is looked at, else the county's.</summary>
    public IEnumerable<Standing> Standings => Board.Standings.Where(standing => standing.Unit == (Filter.Unit ?? Board.Scope.Unit ?? Board.Plan.County)
        && Pipeline.Targets.Any(target => target.Target == standing.Target));

    /// <summary>Those of a state, who has stood there longest first; of those who hold it whose title ends first.</summary>
    public IReadOnlyList<TitleLine> Of(string state) =>
        [.. _byState[state].OrderBy(line => line.Until ?? DateOnly.MaxValue).ThenBy(line => line.Since)];

    /// <summary>The counts of every unit, with those that belong to none last.</summary>
    public IEnumerable<(string? Unit, ILookup<string, TitleLine> ByState)> Units
    {
        get
        {
            var units = Lines.ToLookup(line => line.Enterprise.Unit);
            return Board.Plan.Units.Select(unit => (string?)unit.Name).Append(null)
                .Where(unit => unit is not null || units.Contains(null))
                .Select(unit => (unit, units[unit].ToLookup(line => line.State, StringComparer.Ordinal)));
        }
    }
}
