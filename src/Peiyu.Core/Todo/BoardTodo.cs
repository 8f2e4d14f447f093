using System.Runtime.CompilerServices;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Pipelines;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Todo;

/// <summary>What of a board waits for those who see it; worked out once for each board.</summary>
internal sealed class BoardTodo
{
    private const int Week = 7;
    private const int Month = 30;
    private const int MostExamples = 3;

    private static readonly ConditionalWeakTable<Board, BoardTodo> Made = [];

    private readonly Lazy<IReadOnlyList<Standing>> _due;
    private readonly Lazy<IReadOnlyList<AwardLine>> _decided;

    private BoardTodo(Board board)
    {
        Board = board;
        _due = new(() => [.. board.Standings.Where(IsOpen).OrderBy(standing => standing.Attainment.DueOn)]);
        _decided = new(() => [.. board.Awards.Where(line => line is { Status: Status.Unknown, Missing.Count: 1, Enterprise: not null })]);
    }

    private Board Board { get; }

    public static BoardTodo Of(Board board) => Made.GetValue(board, one => new(one));

    /// <summary>By what the actor may do and whose data it reaches.</summary>
    public IEnumerable<TodoItem> Of(Actor actor) =>
        Items(actor).Where(item => item.Count > 0);

    private IEnumerable<TodoItem> Items(Actor actor)
    {
        if (actor.Scope.IsNothing)
        {
            yield break;
        }

        if (actor.Scope.Enterprise is null)
        {
            yield return Due(actor.Scope, TodoKind.DueThisWeek, 0, Week);
            yield return Due(actor.Scope, TodoKind.DueSoon, Week + 1, Month);
        }

        foreach (var item in Endings(actor).Concat(actor.Scope.Enterprise is null ? Officials(actor) : Own()))
        {
            yield return item;
        }
    }

    /// <summary>What ends soon, and what there is still time for.</summary>
    private IEnumerable<TodoItem> Endings(Actor actor)
    {
        var days = Pipeline.FlowOf(Board.Plan)?.Reminders?.Days ?? [Month];
        var soon = EndingTitles.Of(Board, days[^1]).ToList();
        yield return Ending(TodoKind.Endings, soon, days[^1]);
        yield return Ending(TodoKind.EndingsAhead, [.. EndingTitles.Of(Board, days[0]).Skip(soon.Count)], days[0]);

        TodoItem Ending(TodoKind kind, IReadOnlyList<TitleLine> lines, int within) => new(
            kind,
            lines.Count,
            [.. lines.Take(MostExamples).Select(line => actor.Scope.Enterprise is null ? line.Enterprise.Name : $"{line.Title} {line.Until:yyyy-MM-dd}")])
        {
            Days = within,
        };
    }

    private IEnumerable<TodoItem> Officials(Actor actor)
    {
        if (actor.May(Acts.Enter, RightOn.Facts))
        {
            yield return new(TodoKind.OneValueDecides, _decided.Value.Count, Most(_decided.Value.Select(line => line.Missing[0])));
        }
    }

    private IEnumerable<TodoItem> Own()
    {
        var missing = Board.Awards.Where(line => line.Status == Status.Unknown).SelectMany(line => line.Missing).ToList();
        var near = Board.Awards.Where(line => line.Near is not null).ToList();
        yield return new(TodoKind.MissingFacts, missing.Distinct().Count(), Most(missing));
        yield return new(TodoKind.NearAwards, near.Count, [.. near.OrderBy(line => line.Near!.Distance).Take(MostExamples).Select(line => line.Policy.Name)]);
    }

    private TodoItem Due(Scope scope, TodoKind kind, int from, int to)
    {
        var due = _due.Value.Where(standing => standing.Attainment.DueOn >= Board.AsOf.AddDays(from)
            && standing.Attainment.DueOn <= Board.AsOf.AddDays(to) && (scope.Unit is null || standing.Unit == scope.Unit)).ToList();
        return new(kind, due.Count, [.. due.Select(standing => standing.Programme.Label).Distinct().Take(MostExamples)]);
    }

    private static bool IsOpen(Standing standing) => standing.State is not (TargetState.Done or TargetState.Late);

    /// <summary>Those that are named most often.</summary>
    private static IReadOnlyList<string> Most(IEnumerable<string> names) =>
        [.. names.CountBy(name => name).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostExamples).Select(pair => pair.Key)];
}
