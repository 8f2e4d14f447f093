using Peiyu.Core.Boards;
using Peiyu.Core.Enterprises;
using Peiyu.Plans.Advice;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Web.Pages.Enterprises;

/// <summary>An enterprise with everything that the plan says about it, as its page shows it.</summary>
public sealed class EnterpriseView
{
    private readonly ILookup<Status, Entitlement> _entitlements;

    public EnterpriseView(Plan plan, EnterpriseFile file)
    {
        (Plan, File) = (plan, file);
        // Worked out again with every step, which only this page shows.
        _entitlements = PlanEvaluator.Entitlements(plan, file.Population, file.Enterprise, file.AsOf, explained: true).Where(one => AnswerJson.IsListed(plan, one, all: true)).ToLookup(one => one.Status);
        Near = [.. _entitlements[Status.Unmet].Where(one => one.NearMiss is not null).OrderBy(one => one.NearMiss!.Distance)];
        Unmet = [.. _entitlements[Status.Unmet].Except(Near)];
        var ends = new TitleEnds(plan, file.AsOf);
        Titles = Title.Of(ends, file.Enterprise);
        Endings = Title.EndingOf(ends, file.Enterprise);
        Steps = NextSteps.Of(plan, [.. _entitlements.SelectMany(group => group)], Approaches.Of(plan, file.Population, file.Enterprise, file.AsOf));
        Contradictions = Peiyu.Plans.Advice.Contradictions.Of(plan, file.Population, file.Enterprise, file.AsOf);
        Facts = [.. FactTable.Of(plan, file.Enterprise)];
        Timeline = [.. Events().OrderByDescending(one => one.Day).ThenBy(one => one.Record.Kind.Name, StringComparer.Ordinal)];
    }

    public Plan Plan { get; }

    public EnterpriseFile File { get; }

    public Enterprise Enterprise => File.Enterprise;

    public IReadOnlyList<Entitlement> Met => [.. _entitlements[Status.Met]];

    public IReadOnlyList<Entitlement> Unknown => [.. _entitlements[Status.Unknown]];

    /// <summary>Unmet by little, the nearest first.</summary>
    public IReadOnlyList<Entitlement> Near { get; }

    /// <summary>Unmet by more.</summary>
    public IReadOnlyList<Entitlement> Unmet { get; }

    public IReadOnlyList<Title> Titles { get; }

    /// <summary>The titles that end soon and were not renewed.</summary>
    public IReadOnlyList<Title> Endings { get; }

    /// <summary>What it can do next, the nearest first.</summary>
    public IReadOnlyList<NextStep> Steps { get; }

    /// <summary>What can't be right together.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; }

    public IReadOnlyList<FactTable> Facts { get; }

    /// <summary>What has happened by the day, the latest first.</summary>
    public IReadOnlyList<(DateOnly Day, Field Stage, CaseRecord Record)> Timeline { get; }

    /// <summary>The kinds whose cases hang on an enterprise.</summary>
    public IEnumerable<Kind> Kinds => Plan.Kinds.Where(kind => kind != Plan.Register && kind.Owner is not null && !Plan.IsManaged(kind));

    /// <summary>How many policies speak of things that it has no case of.</summary>
    public int Untouched => Plan.Policies.Count - _entitlements.SelectMany(group => group).DistinctBy(one => one.Policy).Count();

    private IEnumerable<(DateOnly Day, Field Stage, CaseRecord Record)> Events() =>
        from kind in Kinds
        from record in Enterprise.Cases(kind)
        from dated in record.StagesUntil(File.AsOf)
        select (dated.Day, dated.Stage, record);
}
