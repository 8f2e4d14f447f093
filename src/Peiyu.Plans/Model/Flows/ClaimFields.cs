namespace Peiyu.Plans.Model.Flows;

/// <summary>
/// The fields by which the system knows what a claim (申领) is about. A plan whose flow has named checks or moves money has them in
/// that kind.
/// </summary>
public static class ClaimFields
{
    /// <summary>The identifiers of the kinds in a plan.</summary>
    public const string ClaimKind = "claim";
    public const string ObjectionKind = "objection";

    public const string Number = "编号";

    /// <summary>Who gets it, as in answers: a code, a name, a number.</summary>
    public const string Beneficiary = "受益人";

    /// <summary>The award's identifier.</summary>
    public const string Policy = "政策编号";

    public const string PolicyName = "政策";

    /// <summary>The case behind it, as named in answers; empty for an award that needs none.</summary>
    public const string Event = "依据事项";

    public const string EventDay = "事由日期";

    /// <summary>What was asked for, in yuan.</summary>
    public const string Amount = "金额";

    /// <summary>What was approved, in yuan; never more than was asked for.</summary>
    public const string Approved = "核定金额";

    public const string Payer = "付款方";

    /// <summary>The pot, or the payer where there is none.</summary>
    public const string Pot = "资金";

    public const string PotYear = "资金年度";

    public const string Payee = "收款户名";
    public const string Bank = "开户行";
    public const string BankAccount = "收款账号";

    public const string AccountConfirmed = "账户已核对";

    /// <summary>The last day of its publication.</summary>
    public const string PublishedUntil = "公示截止";
    public const string PublishedFrom = "公示开始";

    /// <summary>In an objection: the number of the claim that it is about.</summary>
    public const string ObjectedClaim = "申领编号";

    public static IReadOnlyList<string> All { get; } =
    [
        Number, Beneficiary, Policy, PolicyName, Event, EventDay, Amount, Approved, Payer, Pot, PotYear,
        Payee, Bank, BankAccount, AccountConfirmed, PublishedFrom, PublishedUntil,
    ];
}
