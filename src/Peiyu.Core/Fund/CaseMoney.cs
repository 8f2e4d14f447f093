namespace Peiyu.Core.Fund;

/// <summary>Where the money of one claim stands, in yuan.</summary>
/// <param name="Reserved">Held for it.</param>
/// <param name="Committed">Owed and not yet paid.</param>
/// <param name="Paid">Paid, less what came back.</param>
/// <param name="Returned">What came back.</param>
public sealed record CaseMoney(decimal Reserved, decimal Committed, decimal Paid, decimal Returned)
{
    public static CaseMoney None { get; } = new(0, 0, 0, 0);

    /// <summary>Nothing was ever posted for it, or all that was is undone.</summary>
    public bool IsNothing => this == None;
}
