using System.Diagnostics;
using System.Globalization;
using Peiyu.Columns;
using Peiyu.Peers.DuckDb;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.TestKit;

namespace Peiyu.Bench.Peers;

/// <summary>All 46 awards in columns beside the same as SQL in DuckDB, on 1 and 2 threads, and beside reading the columns once.</summary>
internal static class DuckDbSpeed
{
    private const int Times = 5;
    private static readonly int[] Threads = [1, 2];
    private static readonly DateOnly AsOf = new(2023, 12, 31);

    public static void Run(int enterprises)
    {
        var plan = GuanxianPlan.Instance;
        var (store, sql, cases) = Load(plan, enterprises);
        using var kept = sql;
        var differences = Differences(ColumnEvaluator.Evaluate(plan, store, AsOf, 2), sql.Totals());
        differences.ForEach(Console.Error.WriteLine);
        var bare = new BareReading(store);
        Say($"{store.Enterprises:N0} enterprises, {cases:N0} cases; {plan.Policies.Count - differences.Count} of {plan.Policies.Count} awards come to the same in DuckDB; {bare.Bytes / 1e6:0} MB of columns");
        foreach (var threads in Threads)
        {
            Race(plan, store, sql, bare, threads);
        }

        Say($"largest memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e9:0.0} GB, most of it while the population was made; the columns and answers {GC.GetTotalMemory(forceFullCollection: true) / 1e9:0.0} GB");
    }

    private static (ColumnStore Store, SqlAwards Sql, int Cases) Load(Plan plan, int enterprises)
    {
        var population = LargeSample.Make(plan, enterprises);
        var store = ColumnStore.Of(plan, population);
        ColumnEvaluator.Evaluate(plan, store, AsOf, Threads.Max());
        return (ColumnsAlone.Of(store), SqlAwards.Load(plan, population, AsOf), plan.Kinds.Sum(kind => population.Cases(kind).Count));
    }

    private static void Race(Plan plan, ColumnStore store, SqlAwards sql, BareReading bare, int threads)
    {
        Say($"{threads} thread(s), median of {Times}:");
        sql.SetThreads(threads);
        var rounds = new Rounds();
        rounds.Add("in columns, every entry kept", () => ColumnEvaluator.Evaluate(plan, store, AsOf, threads));
        rounds.Add("DuckDB, count and sum of each award", () => sql.Totals());
        rounds.Add("DuckDB, every entry kept", sql.Keep);
        rounds.Add("the columns read once", () => bare.Run(threads));
        rounds.Run(Times);
        rounds.Say();
    }

    /// <summary>The awards that come to something else; there is nothing to measure of these.</summary>
    private static List<string> Differences(ColumnAnswer answer, IReadOnlyDictionary<string, AwardTotal> totals) =>
        [.. answer.Awards.Select(Total).Where(total => total != totals[total.Policy]).Select(total => $"{total} — DuckDB: {totals[total.Policy]}")];

    private static AwardTotal Total(AwardColumn award)
    {
        var (met, unknown, sum) = (0L, 0L, 0m);
        for (var entry = 0; entry < award.Count; entry++)
        {
            var status = award.StatusOf(entry);
            met += status == Status.Met ? 1 : 0;
            unknown += status == Status.Unknown ? 1 : 0;
            sum += award.AmountOf(entry) ?? 0;
        }

        return new(award.Policy.Id, met, unknown, sum);
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
