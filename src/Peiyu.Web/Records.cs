using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Web;

/// <summary>How a row of a kind is called on pages.</summary>
public static class Records
{
    extension(CaseRecord record)
    {
        /// <summary>The unit that the row counts for: its own, else its enterprise's; null where none is known.</summary>
        public string? UnitName => record.Kind.Unit is { } field ? record.Text(field) : record.Enterprise?.Unit;

        public string Label => record.Text(record.Kind.Label) ?? record.Text(record.Kind.Subject) ?? record.Kind.Name;

        /// <summary>The stages that have happened by the day, the latest first.</summary>
        public IEnumerable<(Field Stage, DateOnly Day)> StagesUntil(DateOnly asOf) => record.Kind.Stages
            .Select(stage => (Stage: stage, Day: record.Date(stage)))
            .Where(dated => dated.Day <= asOf)
            .Select(dated => (dated.Stage, dated.Day!.Value))
            .OrderByDescending(dated => dated.Value);
    }
}
