namespace Peiyu.Web.Keeping;

/// <summary>Whether the page that is being rendered is to be kept: then its top bar leaves a hole where the person's part goes.</summary>
public sealed class PersonHole
{
    /// <summary>What stands in the page for the person's part.</summary>
    public const string Mark = "<!--person-->";

    public bool IsOpen { get; set; }
}
