namespace Peiyu.Web.Signing;

/// <summary>How signing in goes on.</summary>
/// <param name="Next">Where to; null: stay here.</param>
/// <param name="Message">Why not, in a sentence; null where it goes on.</param>
public sealed record SignInStep(string? Next, string? Message);
