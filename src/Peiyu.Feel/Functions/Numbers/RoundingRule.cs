namespace Peiyu.Feel.Functions.Numbers;

internal enum RoundingRule
{
    HalfEven,
    HalfUp,
    HalfDown,

    /// <summary>Away from zero.</summary>
    Up,

    /// <summary>Towards zero.</summary>
    Down,
    Floor,
    Ceiling,
}
