using Peiyu.Core.Fund.Closing;

namespace Peiyu.Web.Pages.Fund;

/// <summary>What the form about a year's closing sends.</summary>
public sealed class ClosingForm
{
    public const string Back = "back";

    public string? Year { get; set; }

    /// <summary>Where what is free goes.</summary>
    public string? Way { get; set; }

    public string? Reason { get; set; }

    /// <summary>The last posting that was on the page.</summary>
    public string? Last { get; set; }

    public ClosingRequest Request => new((int)Math.Min(AskedNumber.Id(Year), 9_999), Way != Back, Reason ?? "", AskedNumber.Id(Last));
}
