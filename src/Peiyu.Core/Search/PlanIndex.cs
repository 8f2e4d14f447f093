using System.Runtime.CompilerServices;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Search;

/// <summary>Finds the parts of a plan by their names and words.</summary>
internal sealed class PlanIndex
{
    private static readonly ConditionalWeakTable<Plan, PlanIndex> Made = [];

    private readonly Plan _plan;
    private readonly NameIndex _policies;
    private readonly NameIndex _programmes;
    private readonly NameIndex _clauses;
    private readonly NameIndex _units;
    private readonly NameIndex _libraries;

    private PlanIndex(Plan plan)
    {
        _plan = plan;
        _policies = new(plan.Policies.Select(policy => (IReadOnlyList<string>)[policy.Name, policy.Clause, policy.Payer]));
        _programmes = new(plan.Programmes.Select(programme => (IReadOnlyList<string>)[programme.Name, programme.Label, programme.Row]));
        _clauses = new(plan.Clauses.Select(clause =>
            (IReadOnlyList<string>)[clause.Heading, clause.Id, .. clause.Sentences.Select(sentence => sentence.Text)]));
        _units = new(plan.Units.Select(unit => (IReadOnlyList<string>)[unit.Name]));
        _libraries = new(plan.Libraries.Select(library => (IReadOnlyList<string>)[library.Name]));
    }

    public static PlanIndex Of(Plan plan) => Made.GetValue(plan, one => new(one));

    public IReadOnlyList<Policy> Policies(IReadOnlyList<string> words) => Pick(_policies, words, _plan.Policies);

    public IReadOnlyList<Programme> Programmes(IReadOnlyList<string> words) => Pick(_programmes, words, _plan.Programmes);

    public IReadOnlyList<Clause> Clauses(IReadOnlyList<string> words) => Pick(_clauses, words, _plan.Clauses);

    public IReadOnlyList<PlanUnit> Units(IReadOnlyList<string> words) => Pick(_units, words, _plan.Units);

    public IReadOnlyList<Library> Libraries(IReadOnlyList<string> words) => Pick(_libraries, words, _plan.Libraries);

    private static T[] Pick<T>(NameIndex index, IReadOnlyList<string> words, IReadOnlyList<T> things) =>
        [.. index.Find(words).Select(place => things[place])];
}
