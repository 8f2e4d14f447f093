using Peiyu.Core.Register;
using Peiyu.Feel.Values;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Imports;

/// <summary>
/// Finds for each row of a kind the case that it speaks of. An empty cell says nothing, so it never contradicts and never erases.
/// </summary>
internal static class CaseMatcher
{
    /// <param name="kind">The kind.</param>
    /// <param name="rows">Its rows in the order of the file; each is a case of its own.</param>
    /// <param name="stored">Its cases as kept before.</param>
    /// <param name="refuse">Told of a row that fits several cases: that is for a person to decide.</param>
    public static List<CaseChange> Match(
        Kind kind, IReadOnlyList<CaseRow> rows, IReadOnlyList<StoredCase> stored, Action<CaseRow, TableProblem> refuse) =>
        kind.Key.Count > 0 ? ByKey(kind, rows, stored) : new UnkeyedMatcher(kind, stored, refuse).Match(rows);

    /// <summary>The fields in which a row says something that is not kept.</summary>
    public static List<Field> News(Kind kind, CaseRow row, StoredCase? stored) => [.. kind.Fields.Where(field =>
        row.Values[field.Index] is not FeelNull
        && (stored is null || !row.Values[field.Index].Equals(stored.Values[field.Index])))];

    /// <summary>A row without a number is the case that says the same, so that a file that was imported opens nothing twice.</summary>
    private static List<CaseChange> ByKey(Kind kind, IReadOnlyList<CaseRow> rows, IReadOnlyList<StoredCase> stored)
    {
        var byKey = stored.ToDictionary(known => kind.KeyOf(known.Values)!, StringComparer.Ordinal);
        return [.. rows.Select(row =>
        {
            var known = kind.KeyOf(row.Values) is { Length: > 0 } key ? byKey.GetValueOrDefault(key) : stored.FirstOrDefault(one => News(kind, row, one).Count == 0);
            return new CaseChange(row, known, News(kind, row, known));
        })];
    }
}
