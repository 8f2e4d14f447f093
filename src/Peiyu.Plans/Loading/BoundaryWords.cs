using Peiyu.Plans.Model;

namespace Peiyu.Plans.Loading;

/// <summary>The functions 以上 and 以下 of a plan that says what its document means by these words: 以上(投资额, 500 * 万).</summary>
internal static class BoundaryWords
{
    private const string Above = "以上";
    private const string Below = "以下";

    public static IReadOnlyList<string> All { get; } = [Above, Below];

    /// <summary>None for a plan that does not say what they mean.</summary>
    public static IEnumerable<PlanFunction> Of(Boundaries? boundaries, ExpressionReader expressions, SourcePlace place)
    {
        if (boundaries is null)
        {
            return [];
        }

        PlanFunction Word(string name, string sign) => new(name, ["数", "界"], expressions.Read($"数 {sign} 界", place), "plan.yaml", [], place);
        return [Word(Above, boundaries.AboveSign), Word(Below, boundaries.BelowSign)];
    }
}
