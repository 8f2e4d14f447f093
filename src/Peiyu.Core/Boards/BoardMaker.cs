using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Boards;

/// <summary>
/// Makes the board of a day part by part, on all cores, holding no more of the register than the parts in hand. A board made
/// before gives those parts of which nothing was said since.
/// </summary>
internal sealed class BoardMaker(Plan plan, SharedCases shared, IDbContextFactory<PeiyuDb> databases, int partSize)
{
    private readonly TextPool _pool = new();
    private readonly IReadOnlyList<FactDefinition> _grades = [.. plan.Facts.Where(fact => fact.Type.Name == "choice" && Plan.HasLatest(fact))];

    /// <summary>How many parts would have to be made anew.</summary>
    public async Task<BoardOrder> OrderAsync(DayBoard? before, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var mark = await Watermark.ReadAsync(db, ct);
        var layout = await LayoutReader.ReadAsync(db, plan, shared, partSize, ct);
        if (before is null)
        {
            return new(mark, layout, null, layout.Ranges);
        }

        var touched = await before.Mark.TouchedSinceAsync(db, plan, ct);
        var together = before.Layout.Together.SetEquals(layout.Together) && !touched.Contains(0) && !touched.Overlaps(layout.Together)
            ? before.Together
            : null;
        return new(mark, layout, together, [.. layout.Ranges.Where(range =>
            !before.Parts.ContainsKey(range) || touched.Any(id => Layout.Contains(range, id)))]);
    }

    /// <param name="order">What is to be made.</param>
    /// <param name="before">Where the other parts come from; null where there are none.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="done">Told after each part how many are made.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<DayBoard> MakeAsync(BoardOrder order, DayBoard? before, DateOnly asOf, Action<int> done, CancellationToken ct)
    {
        var maker = new PartMaker(plan, _grades, asOf, _pool);
        var made = new ConcurrentDictionary<(long First, long Last), BoardPart>();
        var together = order.Together
            ?? await PartAsync(maker, new RegisterSlice.These([.. order.Layout.Together], WithOwnerless: true), null, ct);
        await Parallel.ForEachAsync(order.Ranges, ct, async (range, stop) =>
        {
            made[range] = await PartAsync(maker, new RegisterSlice.Between(range.First, range.Last), order.Layout.Together, stop);
            done(made.Count);
        });

        var parts = order.Layout.Ranges.ToDictionary(range => range, range => made.GetValueOrDefault(range) ?? before!.Parts[range]);
        var all = BoardPart.Merge([together, .. order.Layout.Ranges.Select(range => parts[range])]);
        return new(new(plan, asOf, order.Mark.Revision, Scope.County, all, _grades), order.Layout, order.Mark, together, parts);
    }

    private async Task<BoardPart> PartAsync(PartMaker maker, RegisterSlice slice, IReadOnlySet<long>? except, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return maker.Make(await RegisterReader.ReadAsync(db, plan, slice, ct), except);
    }
}
