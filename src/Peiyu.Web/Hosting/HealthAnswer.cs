namespace Peiyu.Web.Hosting;

/// <summary>Whether the site can work.</summary>
/// <param name="Ok">All of it can.</param>
/// <param name="Checks">By what was looked at: ok, or a sentence.</param>
public sealed record HealthAnswer(bool Ok, IReadOnlyDictionary<string, string> Checks);
