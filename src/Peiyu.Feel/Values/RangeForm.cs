namespace Peiyu.Feel.Values;

/// <summary>How a range was written: FEEL keeps <c>(=10)</c> and <c>[10..10]</c> apart.</summary>
internal enum RangeForm
{
    Interval,
    Below,
    Above,
    Exactly,
    Except,
}
