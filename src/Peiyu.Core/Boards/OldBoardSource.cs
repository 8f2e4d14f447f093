using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Core.Boards;

/// <summary>Makes boards from the database and keeps those of the register's present revision.</summary>
public sealed class OldBoardSource(PlanSource plans, IDbContextFactory<PeiyuDb> databases) : IDisposable
{
    // A week of days that somebody looks at; a board of three hundred enterprises is about a megabyte.
    private const int MostKept = 8;

    private readonly SemaphoreSlim _one = new(1);
    private readonly Dictionary<DateOnly, OldBoard> _boards = [];
    private long _revision = -1;
    private Population _population = new();

    /// <summary>The plan that is served.</summary>
    public Plan Plan => plans.Plan;

    /// <summary>The board of a day; made once per day and revision of the register.</summary>
    public async Task<OldBoard> GetAsync(DateOnly asOf, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await _one.WaitAsync(ct);
        try
        {
            await RefreshAsync(db, ct);
            if (!_boards.TryGetValue(asOf, out var board))
            {
                if (_boards.Count >= MostKept)
                {
                    _boards.Clear();
                }

                board = new OldBoard(Plan, _population, PlanEvaluator.Evaluate(Plan, _population, asOf));
                _boards.Add(asOf, board);
            }

            return board;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task RefreshAsync(PeiyuDb db, CancellationToken ct)
    {
        if (await RegisterReader.RevisionAsync(db, ct) == _revision)
        {
            return;
        }

        var register = await RegisterReader.ReadAsync(db, Plan, ct);
        (_population, _revision) = (register.ToPopulation(Plan), register.Revision);
        _boards.Clear();
    }
}
