using Peiyu.Feel;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Advice;

/// <summary>Finds data that can't be right together, by the plan's own rules.</summary>
public static class Contradictions
{
    /// <summary>Of one enterprise, in the plan's order.</summary>
    public static IReadOnlyList<Contradiction> Of(Plan plan, Population population, Enterprise enterprise, DateOnly asOf) =>
        [.. Of(new(plan, population, asOf), enterprise)];

    /// <summary>Of all, enterprise by enterprise in the order of the register.</summary>
    public static IReadOnlyList<Contradiction> Of(Plan plan, Population population, DateOnly asOf)
    {
        var run = new PlanRun(plan, population, asOf);
        return [.. population.Enterprises.SelectMany(enterprise => Of(run, enterprise))];
    }

    private static IEnumerable<Contradiction> Of(PlanRun run, Enterprise enterprise) =>
        from rule in run.Plan.Contradictions
        from record in rule.On == run.Plan.Register ? [null] : enterprise.Cases(rule.On).Cast<CaseRecord?>()
        where record?.IsVoidOn(run.AsOf) != true
        let found = Ask(run, rule, enterprise, record)
        where found is not null
        select found;

    private static Contradiction? Ask(PlanRun run, ContradictionRule rule, Enterprise enterprise, CaseRecord? record)
    {
        FeelScope scope = record is null ? run.ScopeOf(enterprise) : new CaseScope(run, record, null);
        var observed = run.Evaluate(rule.If, scope);
        if (observed.Value is not FeelBoolean { Value: true })
        {
            return null;
        }

        var name = record?.Text(record.Kind.Label) is { } label ? $"{record.Kind.Name}“{label}”" : "";
        var figures = rule.Touches.SelectMany(touched => Figures(run, enterprise, record, touched, observed.Facts));
        return new(rule, enterprise, record, $"{name}{rule.Say}：{string.Join("，", figures)}", rule.Touches);
    }

    /// <summary>What is at odds: a field of the case or the enterprise, or each value of the fact that was read, with its period.</summary>
    private static IEnumerable<string> Figures(
        PlanRun run, Enterprise enterprise, CaseRecord? record, string touched, IReadOnlyList<FactRead> read)
    {
        string Show(FeelValue value) => Quantities.Show(run.Plan, touched, value);
        foreach (var row in new[] { record, enterprise.Record }.OfType<CaseRecord>())
        {
            if (row.Kind.TryField(touched, out var field))
            {
                return row[field] is FeelNull ? [] : [$"{touched} {Show(row[field])}"];
            }
        }

        var year = enterprise.Facts.LatestYear(touched, run.AsOf, run.Plan.LatestYearsBack)?.Year;
        return
        [
            .. from fact in read.DistinctBy(fact => fact.Name)
               where fact.Value is not FeelNull && (fact.Name == touched || fact.Name.StartsWith(touched + " ", StringComparison.Ordinal))
               select fact.Name == touched ? $"{year} 年{touched} {Show(fact.Value)}" : $"{fact.Name[(touched.Length + 1)..]} {touched} {Show(fact.Value)}",
        ];
    }
}
