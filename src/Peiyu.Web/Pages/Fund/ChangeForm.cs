using Peiyu.Core.Fund;

namespace Peiyu.Web.Pages.Fund;

/// <summary>What the form about money let in or taken out sends.</summary>
public sealed class ChangeForm
{
    public const string Withdrawal = "out";

    /// <summary>In or out.</summary>
    public string? Way { get; set; }

    public string? Year { get; set; }

    public string? Amount { get; set; }

    public string? Document { get; set; }

    public string? Reason { get; set; }

    /// <summary>New for every form that is opened.</summary>
    public string? Token { get; set; }

    /// <summary>What the button asks for: look it over, write it anew, post it.</summary>
    public string? Step { get; set; }

    public bool IsWithdrawal => Way == Withdrawal;

    public FundChange Change => new(
        IsWithdrawal, (int)Math.Min(AskedNumber.Id(Year?.Trim()), 9_999), Amount?.Trim() ?? "", Document ?? "", Reason ?? "", Token is { Length: > 0 and <= 40 } ? Token : "");
}
