namespace Peiyu.Core.Flows;

/// <summary>A claim before the public: nothing of it that is not meant for everybody.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Who">The enterprise's name, or the beneficiary's.</param>
/// <param name="Unit">Where; null where that is not known.</param>
/// <param name="Policy">The award's name.</param>
/// <param name="What">The title or case behind it; null for none.</param>
/// <param name="Yuan">The sum.</param>
/// <param name="Payer">Who pays.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day on which an objection is heard.</param>
/// <param name="State">Where the claim stands.</param>
public sealed record PublicCase(
    string Number, string Who, string? Unit, string Policy, string? What, decimal Yuan, string Payer, DateOnly From, DateOnly Until, string State);
