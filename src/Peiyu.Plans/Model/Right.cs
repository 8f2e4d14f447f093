namespace Peiyu.Plans.Model;

/// <summary>A right of a role, within the role's scope.</summary>
/// <param name="Act">One of <see cref="Acts"/>.</param>
/// <param name="On">A kind's name or one of <see cref="RightOn"/>.</param>
public sealed record Right(string Act, string On)
{
    public bool Allows(string act, string on) =>
        Act == act && (On == on || (On == RightOn.Everything && RightOn.IsInEverything(on)));
}
