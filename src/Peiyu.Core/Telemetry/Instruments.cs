using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Peiyu.Core.Telemetry;

/// <summary>
/// What the program tells of its work to whoever measures it: figures and spans, never names or codes. Nobody listening, it costs
/// next to nothing.
/// </summary>
public static class Instruments
{
    /// <summary>The name of the meter and of the source of spans.</summary>
    public const string Name = "Peiyu";

    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<long> Boards = Meter.CreateHistogram<long>("peiyu.board.duration", "ms", "How long the making of a board took.");
    private static readonly Counter<long> Parts = Meter.CreateCounter<long>("peiyu.board.parts", "{part}", "Parts of boards that were evaluated.");
    private static readonly Histogram<long> Imports = Meter.CreateHistogram<long>("peiyu.import.duration", "ms", "How long an import took.");
    private static readonly Counter<long> Rows = Meter.CreateCounter<long>("peiyu.import.rows", "{row}", "Rows that imports read, by what came of them.");
    private static readonly Counter<long> Audited = Meter.CreateCounter<long>("peiyu.audit.entries", "{entry}", "Acts put on record, by act.");
    private static readonly Counter<long> SignIns = Meter.CreateCounter<long>("peiyu.sign_ins", "{attempt}", "Attempts to sign in, by outcome.");
    private static readonly Counter<long> Fragments = Meter.CreateCounter<long>("peiyu.fragments", "{lookup}", "Lookups of rendered parts of pages, by outcome.");

    public static ActivitySource Activities { get; } = new(Name);

    public static void BoardMade(long parts, TimeSpan took)
    {
        Parts.Add(parts);
        Boards.Record((long)took.TotalMilliseconds);
    }

    public static void Imported(int added, int changed, int unchanged, int refused, TimeSpan took)
    {
        Imports.Record((long)took.TotalMilliseconds);
        foreach (var (outcome, count) in new[] { ("added", added), ("changed", changed), ("unchanged", unchanged), ("refused", refused) })
        {
            Rows.Add(count, new KeyValuePair<string, object?>("outcome", outcome));
        }
    }

    /// <summary>An act that is on record now; trying to sign in is counted by outcome too.</summary>
    /// <param name="act">The act's word; one of a fixed few.</param>
    public static void PutOnRecord(string act)
    {
        Audited.Add(1, new KeyValuePair<string, object?>("act", act));
        if (act.StartsWith("sign-in", StringComparison.Ordinal) || act == "lock-out")
        {
            SignIns.Add(1, new KeyValuePair<string, object?>("outcome", act switch
            {
                "sign-in" => "passed",
                "lock-out" => "locked",
                _ => "refused",
            }));
        }
    }

    public static void LookedUp(bool isHit) => Fragments.Add(1, new KeyValuePair<string, object?>("outcome", isHit ? "hit" : "miss"));
}
