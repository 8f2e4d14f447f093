using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Core.Boards;

/// <summary>How a row of a kind is called.</summary>
public static class Records
{
    extension(CaseRecord row)
    {
        /// <summary>The unit that the row counts for: its own, else its enterprise's; null where none is known.</summary>
        public string? UnitName => row.Kind.Unit is { } own ? row.Text(own) : row.Enterprise?.Unit;

        public string Label => row.Text(row.Kind.Label) ?? row.Text(row.Kind.Subject) ?? row.Kind.Name;

        /// <summary>The stages that have happened by the day, the latest first.</summary>
        public IEnumerable<(Field Stage, DateOnly Day)> StagesUntil(DateOnly asOf) => row.Kind.Stages
            .Select(stage => (Stage: stage, Day: row.Date(stage)))
            .Where(dated => dated.Day <= asOf)
            .Select(dated => (dated.Stage, dated.Day!.Value))
            .OrderByDescending(dated => dated.Value);
    }
}
