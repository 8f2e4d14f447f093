namespace Peiyu.Core.Claims;

/// <summary>Who was told of awards that they can claim.</summary>
/// <param name="Awards">Of how many awards.</param>
/// <param name="Enterprises">How many enterprises were told of their own.</param>
/// <param name="Units">How many units were told of those who have no account.</param>
public sealed record ToldAwards(int Awards, int Enterprises, int Units);
