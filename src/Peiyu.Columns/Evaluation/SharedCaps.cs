using Peiyu.Columns.Compiling;
using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Evaluation;

/// <summary>Ceilings that several awards of one subject share, the earlier ones first.</summary>
internal static class SharedCaps
{
    /// <summary>A limit that is the same for all, in fen.</summary>
    /// <exception cref="NotInColumnsException">It depends on the case, or is finer than a fen.</exception>
    public static long Limit(Term term) => term is Term.Constant { Value: FeelNumber number } && Scaled.TryScale(number.Value, 2, out var fen)
        && Scaled.ScaleOf(number.Value) <= 2
            ? fen
            : throw new NotInColumnsException("因件而异的限额");

    public static void Apply(AwardColumn column, Compiler compiler, Subjects subjects)
    {
        foreach (var clip in column.Policy.Clips.OfType<Clip.AtMostTogether>())
        {
            Apply(column, clip, compiler.Store.Table(column.Policy.On), subjects, Limit(compiler.Compile(clip.Limit, compiler.Common)));
        }
    }

    private static void Apply(AwardColumn column, Clip.AtMostTogether clip, Table table, Subjects subjects, long limit)
    {
        var order = new RowOrder(table, clip.Order);
        var entries = Enumerable.Range(0, column.Count).Where(entry => Takes(column, clip, subjects, entry)).ToList();
        foreach (var subject in entries.GroupBy(entry => subjects.Codes[column.RowOf(entry)]))
        {
            var left = limit;
            foreach (var entry in subject.OrderBy(column.RowOf, order))
            {
                column.Entries.Sums[entry] = Math.Min(column.Entries.Sums[entry], left);
                left -= column.Entries.Sums[entry];
            }
        }
    }

    private static bool Takes(AwardColumn column, Clip.AtMostTogether clip, Subjects subjects, int entry) =>
        subjects.Codes[column.RowOf(entry)] != IntVector.None && column.Entries.Takes(entry, clip.Lifetime);
}
