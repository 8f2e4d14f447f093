using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Core.Interchange;
using Peiyu.Core.Time;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Audit;

/// <summary>Gives the records out as a sheet; that they were given out is on record too.</summary>
public sealed class AuditExporter(AuditReader reader, Auditor auditor)
{
    private static readonly WorkbookColumn[] Columns =
    [
        new("序号", 10, ColumnKind.Number), new("时间", 22), new("谁", 28), new("做了什么", 14), new("在什么上", 12),
        new("对象", 40), new("原因", 30), new("前后", 50), new("前一条的摘要", 66), new("这一条的摘要", 66),
    ];

    /// <param name="actor">Who asks.</param>
    /// <param name="query">Which entries.</param>
    /// <param name="words">How acts are called.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<WorkbookSheet> ExportAsync(Actor actor, AuditQuery query, Func<string, string> words, CancellationToken ct)
    {
        actor.Demand(Acts.Audit, RightOn.Records);
        var entries = await reader.AllAsync(actor, query, ct);
        await auditor.DoAsync(
            actor,
            work =>
            {
                work.Record(Acts.Export, RightOn.Records, $"{entries.Count} 条记录");
                return Task.FromResult(true);
            },
            ct);
        return new("记录", Columns, entries.Select(entry => RowOf(entry, words)));
    }

    private static IReadOnlyList<object?> RowOf(AuditEntry entry, Func<string, string> words) =>
    [
        entry.Id, ChinaTime.Of(entry.At).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture), entry.Actor,
        words(entry.Act), entry.On, entry.Subject, entry.Reason, entry.Details, entry.Previous, entry.Hash,
    ];
}
