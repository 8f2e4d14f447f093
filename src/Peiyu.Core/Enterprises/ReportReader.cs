using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Enterprises;

/// <summary>Reads who reported a monthly fact; the values themselves stand in the enterprises' files.</summary>
public sealed class ReportReader(IDbContextFactory<PeiyuDb> databases)
{
    /// <summary>
    /// Those of a board's enterprises of which a month of the year or the year before was ever said, a value taken back too, in the
    /// order of the register.
    /// </summary>
    /// <param name="board">Whose enterprises are asked about.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="unit">One unit's alone; null: all.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<IReadOnlyList<EnterpriseLine>> ReportersAsync(Board board, FactDefinition fact, string? unit, CancellationToken ct)
    {
        var (now, before) = ($"{board.Plan.Year}-", $"{board.Plan.Year - 1}-");
        await using var db = await databases.CreateDbContextAsync(ct);
        var ids = await db.Facts.AsNoTracking()
            .Where(entry => entry.Fact == fact.Name && (entry.Period.StartsWith(now) || entry.Period.StartsWith(before)))
            .Select(entry => entry.EnterpriseId)
            .Distinct()
            .ToHashSetAsync(ct);
        return [.. board.Enterprises.Where(line => ids.Contains(line.Id) && (unit is null || line.Unit == unit))];
    }
}
