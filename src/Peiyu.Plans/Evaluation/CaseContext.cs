using Peiyu.Feel.Values;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>
/// A case as rules see it on a day: its fields under their names, a stage that lies after the day as not yet happened,
/// and 行序, its place in the file.
/// </summary>
internal sealed class CaseContext(CaseRecord record, DateOnly asOf) : FeelContext
{
    /// <summary>The entry that orders cases of the same day.</summary>
    public const string OrderName = "行序";

    public CaseRecord Record => record;

    public override IEnumerable<KeyValuePair<string, FeelValue>> Entries =>
        record.Kind.Fields.Select(entry => KeyValuePair.Create(entry.Name, Get(entry.Name)!));

    public override FeelValue? Get(string name)
    {
        if (!record.Kind.TryField(name, out var field))
        {
            return name == OrderName ? Of(record.Order) : null;
        }

        var value = record[field];
        return value is FeelNull || (field.Stage is not null && value is FeelDate date && date.Value > asOf)
            ? FeelNull.Missing(name)
            : value;
    }
}
