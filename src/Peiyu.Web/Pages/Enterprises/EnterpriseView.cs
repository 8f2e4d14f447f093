using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Web.Pages.Enterprises;

/// <summary>An enterprise with everything that the plan says about it.</summary>
public sealed class EnterpriseView
{
    private readonly OldBoard _board;
    private readonly ILookup<Status, Entitlement> _entitlements;

    public EnterpriseView(OldBoard board, Enterprise enterprise)
    {
        (_board, Enterprise) = (board, enterprise);
        var answer = board.Answer.Of(enterprise);
        _entitlements = answer.Entitlements
            .Where(entitlement => AnswerJson.IsListed(board.Plan, entitlement, all: true))
            .ToLookup(entitlement => entitlement.Status);
        Memberships = answer.Memberships;
        Facts = [.. FactTable.Of(board.Plan, enterprise)];
        Timeline = [.. Events().OrderByDescending(one => one.Day).ThenBy(one => one.Record.Kind.Name, StringComparer.Ordinal)];
    }

    public Enterprise Enterprise { get; }

    public IReadOnlyList<Membership> Memberships { get; }

    public IReadOnlyList<FactTable> Facts { get; }

    /// <summary>What has happened by the day, the latest first.</summary>
    public IReadOnlyList<(DateOnly Day, Field Stage, CaseRecord Record)> Timeline { get; }

    /// <summary>The kinds whose cases hang on an enterprise.</summary>
    public IEnumerable<Kind> Kinds => _board.Plan.Kinds.Where(kind => kind != _board.Plan.Register && kind.Owner is not null);

    /// <summary>How many policies speak of things that it has no case of.</summary>
    public int Untouched => _board.Plan.Policies.Count - _entitlements.SelectMany(group => group).DistinctBy(one => one.Policy).Count();

    public IReadOnlyList<Entitlement> Of(Status status) => [.. _entitlements[status]];

    private IEnumerable<(DateOnly Day, Field Stage, CaseRecord Record)> Events() =>
        from kind in Kinds
        from record in Enterprise.Cases(kind)
        from dated in record.StagesUntil(_board.AsOf)
        select (dated.Day, dated.Stage, record);
}
