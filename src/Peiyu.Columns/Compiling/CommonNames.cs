using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Columns.Compiling;

/// <summary>What is the same for all: constants, functions, the days.</summary>
internal sealed class CommonNames : Names
{
    private readonly Dictionary<string, Term> _terms = new(StringComparer.Ordinal);

    public CommonNames(Plan plan, DateOnly asOf)
    {
        // The one-by-one evaluation knows what these names mean; it is asked, so that there is one meaning.
        var scope = new PlanRun(plan, new Population(), asOf);
        foreach (var name in NameTable.OfAll(plan))
        {
            if (scope.Find(name) is { } value)
            {
                _terms[name] = new Term.Constant(value);
            }
        }

        foreach (var function in plan.Functions)
        {
            _terms[function.Name] = new Term.Function(function);
        }
    }

    public override Term? Find(string name) => _terms.GetValueOrDefault(name);
}
