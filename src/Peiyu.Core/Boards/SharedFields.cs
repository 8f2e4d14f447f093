using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Boards;

/// <summary>The fields by which cases reach beyond their owner: they name another case, or the subject of a limit that others share.</summary>
internal static class SharedFields
{
    /// <summary>
    /// By kind; empty where all cases of the kind reach beyond, because others name them.
    /// </summary>
    public static IEnumerable<(Kind Kind, IReadOnlyList<Field> Fields)> Of(Plan plan)
    {
        foreach (var kind in PlanEvaluator.SharedKinds(plan))
        {
            var fields = plan.Policies.Where(policy => policy.On == kind && policy.Subject != kind.Owner).Select(policy => policy.Subject)
                .Concat(kind.Fields.Where(field => field.Type.Name == "reference")).Distinct().ToList();
            yield return (kind, kind.Key.Any(fields.Contains) ? [] : fields);
        }
    }
}
