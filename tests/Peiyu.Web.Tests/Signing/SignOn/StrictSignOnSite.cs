namespace Peiyu.Web.Tests.Signing.SignOn;

/// <summary>The same where officials need a second factor.</summary>
public sealed class StrictSignOnSite : SignOnSite
{
    protected override (string Name, string Value)[] Settings => [("Peiyu:SecondFactor", "required")];
}
