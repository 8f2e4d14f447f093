namespace Peiyu.Web.Tests.Signing.SignOn;

/// <summary>The same where nobody answers at the provider's address.</summary>
public sealed class LonelySignOnSite : SignOnSite
{
    protected override (string Name, string Value)[] Settings => [("Peiyu:SignOn:Authority", "http://127.0.0.1:9/")];

    protected override Task MeetAsync() => Task.CompletedTask;
}
