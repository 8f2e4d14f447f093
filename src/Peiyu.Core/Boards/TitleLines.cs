using Peiyu.Core.Enterprises;
using Peiyu.Core.Pipelines;
using Peiyu.Core.Register;
using Peiyu.Plans.Advice;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;
using Peiyu.Plans.Populations;

namespace Peiyu.Core.Boards;

/// <summary>Reads the titles of enterprises, one after the other, and makes the lines of those that go through a pipeline.</summary>
internal sealed class TitleLines(Plan plan, DateOnly asOf, TextPool pool)
{
    private readonly TitleEnds _ends = new(plan, asOf);
    private readonly Flow? _flow = Pipeline.FlowOf(plan);
    private readonly List<FlowState> _states = [.. Pipeline.FlowOf(plan)?.States ?? []];
    private readonly List<(string Code, Title Title)> _read = [];

    /// <summary>All titles of an enterprise.</summary>
    public IReadOnlyList<Title> Read(Enterprise enterprise)
    {
        var titles = Title.Of(_ends, enterprise);
        _read.AddRange(titles.Where(title => title.Record.Kind == _flow?.Kind).Select(title => (enterprise.Code, title)));
        return titles;
    }

    /// <summary>The lines of everything that was read.</summary>
    public IReadOnlyList<TitleLine> Of(StoredRegister register, Dictionary<string, EnterpriseLine> lines)
    {
        if (_flow is not { } flow)
        {
            return [];
        }

        var ids = register.Cases(flow.Kind).ToDictionary(stored => stored.Ordinal, stored => stored.Id);
        return [.. _read.Select(read => Line(flow.Kind, read.Title, lines[read.Code], ids[read.Title.Record.Order]))];
    }

    private TitleLine Line(Kind kind, Title title, EnterpriseLine enterprise, long id)
    {
        var (state, since) = StateOf(title);
        var level = Pipeline.LevelOf(kind) is { } field ? title.Record.Text(field) : null;
        return new(enterprise, id, pool.Of(title.Record.Label)!, pool.Of(level), state, since, title.Until)
        {
            IsOpen = title.State is TitleState.OnItsWay or TitleState.Valid or TitleState.Ending,
            IsHeld = title.State is TitleState.Valid or TitleState.Ending,
        };
    }

    /// <summary>The state that was reached last; one that is over has ended, whatever was reached before.</summary>
    private (string State, DateOnly Since) StateOf(Title title)
    {
        if (title.State == TitleState.Ended)
        {
            return (TitleLine.Ended, title.Until!.Value.AddDays(1));
        }

        // Dates out of order are entered too: what is held stands at a state from which on it is held.
        var least = title.State is TitleState.Valid or TitleState.Ending ? _states.FindIndex(state => state.ReachedBy == title.Last) : 0;
        var reached = title.Record.StagesUntil(asOf)
            .Select(dated => (Place: _states.FindIndex(state => state.ReachedBy == dated.Stage), dated.Day))
            .Where(dated => dated.Place >= least)
            .OrderByDescending(dated => dated.Day).ThenByDescending(dated => dated.Place)
            .Select(dated => ((int Place, DateOnly Day)?)dated).FirstOrDefault();
        return reached is { } last ? (_states[last.Place].Name, last.Day) : (Flow.NotBegun, title.From);
    }
}
