using Peiyu.Dmn.Analysis;
using Peiyu.Feel;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Checking.Clauses;

/// <summary>
/// Looks at the awards of a clause as the rows of a table: one that can never be met, two of one payer that are both met by the
/// same case, a gap between two steps of a ladder. Every input is cut where a condition makes a difference, so that a sample of
/// each piece stands for all of it; what is said is exact, and of what else the awards ask nothing is said.
/// </summary>
public sealed class ClauseAnalysis
{
    private readonly Plan _plan;
    private readonly FeelScope _common;
    private readonly FeelScope _constants;

    private ClauseAnalysis(Plan plan)
    {
        _plan = plan;
        _common = new PlanRun(plan, new(), plan.FirstDay);
        _constants = FeelScope.Of(plan.Constants.ToDictionary(constant => constant.Name, constant => (FeelValue)constant.Value));
    }

    public static IReadOnlyList<ClauseRemark> Of(Plan plan) => [.. new ClauseAnalysis(plan).Run()];

    private IEnumerable<ClauseRemark> Run()
    {
        foreach (var group in _plan.Policies.GroupBy(policy => (policy.Clause, policy.On, policy.Payer, policy.Beneficiary)))
        {
            var rows = group.Select(policy => AwardRow.Of(policy, Reader(policy.On))).ToList();
            var inputs = Dimensions(group.Key.On, rows);
            foreach (var remark in rows.SelectMany(row => Unreachable(row, inputs))
                .Concat(Overlaps(rows, inputs)).Concat(Gaps(rows, inputs)))
            {
                yield return remark;
            }
        }
    }

    private ConditionReader Reader(Kind on) => new(
        _plan,
        on.Fields.Select(field => field.Name).Concat(_plan.Register.Fields.Select(field => field.Name))
            .Concat(_plan.Facts.Select(fact => fact.Name)).Concat(_plan.Definitions.Select(definition => definition.Name)).ToHashSet(StringComparer.Ordinal),
        _constants);

    /// <summary>Every input that is asked, cut at every value that any of the awards names; one of mixed values is left out.</summary>
    private Dictionary<string, Dimension> Dimensions(Kind on, IReadOnlyList<AwardRow> rows) => rows
        .SelectMany(row => row.Conditions).GroupBy(condition => condition.Input, StringComparer.Ordinal)
        .Select(input => (input.Key, Cut: Cut(on, input.Key, [.. input.SelectMany(condition => condition.Constants)])))
        .Where(input => input.Cut is not null)
        .ToDictionary(input => input.Key, input => input.Cut!, StringComparer.Ordinal);

    /// <summary>A field with a list of values can be none but these.</summary>
    private Dimension? Cut(Kind on, string input, IReadOnlyList<FeelValue> constants)
    {
        var type = (on.TryField(input, out var field) || _plan.Register.TryField(input, out field)) ? field.Type : _plan.Fact(input)?.Type;
        return type is { Name: "choice", Choices.Count: > 0 }
            ? new(input, [.. type.Choices.Select(FeelValue.Of).Select(value => new Atom(value, value, value))])
            : Dimension.Of(input, constants, null);
    }

    /// <summary>By atom of an input, whether all that an award asks of it holds; an award that asks nothing takes all.</summary>
    private bool[] Takes(AwardRow row, string input, Dimension dimension) =>
    [
        .. dimension.Atoms.Select(atom => row.Conditions.Where(condition => condition.Input == input).All(condition =>
            condition.Rule.Evaluate(new Frame(Scopes.With(input, atom.Sample, _common), null, null))
                is FeelBoolean { Value: true })),
    ];

    private IEnumerable<ClauseRemark> Unreachable(AwardRow row, Dictionary<string, Dimension> inputs) => inputs
        .Where(input => !Takes(row, input.Key, input.Value).Contains(true))
        .Select(input => new ClauseRemark(row.Policy.Place, $"“{row.Policy.Id}”永远不会够条件：“{input.Key}”没有哪个值能满足它写的条件；请核对写的值和界限。"));

    private IEnumerable<ClauseRemark> Overlaps(List<AwardRow> rows, Dictionary<string, Dimension> inputs)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = i + 1; j < rows.Count; j++)
            {
                if (MayCollide(rows[i], rows[j]) && Common(rows[i], rows[j], inputs) is { } region)
                {
                    yield return new(
                        rows[j].Policy.Place,
                        $"“{rows[i].Policy.Id}”和“{rows[j].Policy.Id}”同一件会都给：{region}；不该都给就改条件或在 relations.yaml 里写明谁让谁，本来都给就写 beside: [{rows[i].Policy.Id}]。");
                }
            }
        }
    }

    /// <summary>
    /// Whether it is certain that what they ask besides single inputs is the same, and nothing in the plan says that both are paid or
    /// which gives way.
    /// </summary>
    private bool MayCollide(AwardRow one, AwardRow other) => one.Others.SetEquals(other.Others)
        && (one.Policy.At.Count == 0 || one.Policy.At.Intersect(other.Policy.At).Any())
        && one.Policy.MatchOf is null && other.Policy.MatchOf is null
        && !other.Policy.Beside.Contains(one.Policy.Id) && !one.Policy.Beside.Contains(other.Policy.Id)
        && !_plan.Relations.Any(relation => relation.Of.Contains(one.Policy.Id) && relation.Of.Contains(other.Policy.Id));

    /// <summary>Where both are met, in words; null: nowhere, or some input could not be cut.</summary>
    private string? Common(AwardRow one, AwardRow other, Dictionary<string, Dimension> inputs)
    {
        var asked = one.Conditions.Concat(other.Conditions).Select(condition => condition.Input).Distinct().ToList();
        if (!asked.All(inputs.ContainsKey))
        {
            return null;
        }

        var region = asked.Select(input => Both(Takes(one, input, inputs[input]), Takes(other, input, inputs[input]))).ToList();
        return region.All(atoms => atoms.Count > 0) ? RegionText.Of([.. asked.Select(input => inputs[input])], region) : null;
    }

    private static IReadOnlyList<int> Both(bool[] one, bool[] other) =>
        [.. Enumerable.Range(0, one.Length).Where(atom => one[atom] && other[atom])];

    /// <summary>Awards that differ in nothing but one number or day are the steps of a ladder.</summary>
    private IEnumerable<ClauseRemark> Gaps(List<AwardRow> rows, Dictionary<string, Dimension> inputs) =>
        from input in inputs
        where input.Value.IsOrdered
        from ladder in rows.Where(row => row.Conditions.Any(condition => condition.Input == input.Key))
            .GroupBy(row => Rest(row, input.Key, inputs), StringComparer.Ordinal)
        where ladder.Count() > 1
        let gap = Gap([.. ladder.Select(row => Takes(row, input.Key, input.Value))])
        where gap.Count > 0
        select new ClauseRemark(
            ladder.Last().Policy.Place,
            $"{string.Join("、", ladder.Select(row => $"“{row.Policy.Id}”"))}之间有空当：{RegionText.Of([input.Value], [gap])} 哪一档都不够；请核对界上含不含本数。");

    /// <summary>What an award asks besides one input.</summary>
    private string Rest(AwardRow row, string input, Dictionary<string, Dimension> inputs) => string.Join(
        '|',
        [
            .. row.Policy.At.Select(stage => stage.Name),
            .. row.Others.Order(StringComparer.Ordinal),
            .. inputs.Where(other => other.Key != input).Select(other => other.Key + string.Concat(Takes(row, other.Key, other.Value).Select(takes => takes ? '1' : '0'))),
        ]);

    /// <summary>The atoms between the first and the last that are taken which none takes.</summary>
    private static IReadOnlyList<int> Gap(IReadOnlyList<bool[]> rows)
    {
        var taken = Enumerable.Range(0, rows[0].Length).Where(atom => rows.Any(row => row[atom])).ToList();
        return taken.Count == 0 ? [] : [.. Enumerable.Range(taken[0], taken[^1] - taken[0] + 1).Except(taken)];
    }
}
