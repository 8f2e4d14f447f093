using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Columns.Tests;

/// <summary>Populations with gaps everywhere, days around the plan year, cases of nobody on the register and sums that tell a fen.</summary>
internal sealed class RandomPopulation(Plan plan, Random random)
{
    private static readonly string[] Kinds = ["资质", "项目", "贷款", "人才", "集群", "强镇"];
    private static readonly string[] Industries = ["C1311", "B0610", "F5121", "C3985", "D4411", "A0111"];
    private static readonly string[] Years = ["2020", "2021", "2022", "2023", "2022Q1", "2023Q1"];
    private static readonly decimal[] Sums =
        [0, 0.01m, 0.05m, 1, 99.99m, 123.45m, 4_999_999.99m, 5_000_000, 19_999_999.995m, 20_000_000, 123_456_789.01m, 1e15m];

    public Population Make()
    {
        var population = new Population();
        var enterprises = random.Next(0, 30);
        for (var i = 0; i < enterprises; i++)
        {
            AddFacts(population.AddEnterprise(Record(plan.Register, i)));
        }

        foreach (var kind in Kinds.Select(name => plan.Kind(name)!))
        {
            var cases = random.Next(0, enterprises * 3 + 3);
            for (var i = 0; i < cases; i++)
            {
                population.AddCase(Record(kind, i));
            }
        }

        return population;
    }

    private void AddFacts(Enterprise enterprise)
    {
        foreach (var fact in plan.Facts)
        {
            foreach (var year in Years.Where(_ => random.Next(3) > 0))
            {
                if (Period.TryParse(year, out var period) && fact.Periods.Contains(period.Kind) && Value(fact.Type) is { } value and not FeelNull)
                {
                    enterprise.Facts.Set(fact.Name, period, value);
                }
            }
        }
    }

    private CaseRecord Record(Kind kind, int order) => new(
        kind,
        [.. kind.Fields.Select(field => field.Required || random.Next(4) > 0 ? Value(field, order) : FeelNull.Missing(field.Name))],
        order);

    private FeelValue Value(Field field, int order) => field.Type.Name switch
    {
        "enterprise" => FeelValue.Of($"E{random.Next(32)}"),
        "credit-code" => FeelValue.Of($"E{order}"),
        "reference" => FeelValue.Of($"人才编号{random.Next(8)}"),
        "text" => FeelValue.Of($"{field.Name}{order}"),
        _ => Value(field.Type),
    };

    private FeelValue Value(FieldType type) => type.Name switch
    {
        "money" => FeelValue.Of(Sums[random.Next(Sums.Length)]),
        "integer" or "number" => FeelValue.Of(random.Next(1500)),
        "date" => FeelValue.Of(new DateOnly(2020 + random.Next(5), 1 + random.Next(12), 1 + random.Next(28))),
        "yes-no" => FeelValue.Of(random.Next(2) == 0),
        "industry" => FeelValue.Of(Industries[random.Next(Industries.Length)]),
        _ when type.Choices.Count > 0 => FeelValue.Of(type.Choices[random.Next(Math.Min(6, type.Choices.Count))]),
        _ => FeelNull.Missing(type.Name),
    };
}
