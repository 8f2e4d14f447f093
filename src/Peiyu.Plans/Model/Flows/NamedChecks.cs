namespace Peiyu.Plans.Model.Flows;

/// <summary>The checks that look beyond the case: of claims at rights, the ledger, other claims, the public list; of allocations at targets.</summary>
public static class NamedChecks
{
    /// <summary>The award is met, or eligible, for this event.</summary>
    public const string Entitled = "entitled";

    /// <summary>No other claim for the same award and event is open or paid.</summary>
    public const string NotClaimed = "not-claimed";

    /// <summary>The sum is what the rules give, worked out anew from the facts as they stand.</summary>
    public const string Amount = "amount";

    /// <summary>Neither this case, nor the award this year where it is given once, nor another payer paid the same cost before.</summary>
    public const string NotPaid = "not-paid";

    /// <summary>The title or case behind it is neither revoked nor run out.</summary>
    public const string InForce = "in-force";

    /// <summary>Somebody held the payee's account against the enterprise's name.</summary>
    public const string AccountConfirmed = "account-confirmed";

    /// <summary>The days of publication are over.</summary>
    public const string Published = "published";

    /// <summary>No objection is unanswered or upheld.</summary>
    public const string NoObjection = "no-objection";

    /// <summary>Whoever approved is not whoever reviewed.</summary>
    public const string Apart = "apart";

    /// <summary>The pot holds the sum.</summary>
    public const string PotHolds = "pot-holds";

    /// <summary>Enough reviewers scored it, and high enough; for awards to the best only.</summary>
    public const string Scored = "scored";

    /// <summary>The unit has a target of its own in the programme.</summary>
    public const string HasTarget = "has-target";

    /// <summary>The enterprise belongs to the unit.</summary>
    public const string OwnEnterprise = "own-enterprise";

    /// <summary>The enterprise is not put down for the programme already.</summary>
    public const string NotAllocated = "not-allocated";

    /// <summary>Those that know an allocation (培育安排) by <see cref="AllocationFields"/>; the others know a claim.</summary>
    public static IReadOnlyList<string> OfAllocations { get; } = [HasTarget, OwnEnterprise, NotAllocated];

    /// <summary>Each with what it says where the plan says nothing else.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Entitled] = "够条件",
        [NotClaimed] = "没有另外申领过",
        [Amount] = "金额与规则算的一致",
        [NotPaid] = "没有重复兑付",
        [InForce] = "资质有效，没有撤销",
        [AccountConfirmed] = "收款账户已核对",
        [Published] = "公示期已满",
        [NoObjection] = "没有未了的异议",
        [Apart] = "审核人不是初审人",
        [PotHolds] = "资金够付",
        [Scored] = "择优评分已够",
        [HasTarget] = "单位有这项任务的目标",
        [OwnEnterprise] = "是本单位的企业",
        [NotAllocated] = "没有在同一项任务里排过",
    };
}
