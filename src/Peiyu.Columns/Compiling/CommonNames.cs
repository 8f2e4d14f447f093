using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Columns.Compiling;

/// <summary>What is the same for all: constants, functions, the days. Several workers may ask.</summary>
internal sealed class CommonNames(Plan plan, DateOnly asOf) : Names
{
    // The one-by-one evaluation knows what these names mean; it is asked, so that there is one meaning.
    private readonly PlanRun _run = new(plan, new Population(), asOf);

    public override Term? Find(string name) => plan.Functions.FirstOrDefault(function => function.Name == name) is { } function
        ? new Term.Function(function)
        : _run.Find(name) is { } value ? new Term.Constant(value) : null;
}
