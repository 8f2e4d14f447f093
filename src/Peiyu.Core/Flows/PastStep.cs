namespace Peiyu.Core.Flows;

/// <summary>A step that a case has taken.</summary>
/// <param name="Step">Its identifier.</param>
/// <param name="AccountId">Who took it; null for the command line.</param>
/// <param name="By">Their name at the time.</param>
/// <param name="At">When, UTC.</param>
public sealed record PastStep(string Step, long? AccountId, string By, DateTime At);
