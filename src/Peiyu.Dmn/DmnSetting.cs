using Peiyu.Feel;

namespace Peiyu.Dmn;

/// <summary>What a host adds to an evaluation.</summary>
/// <param name="Observer">Is told what was compared and decided; an <see cref="IDmnObserver"/> also of tables.</param>
/// <param name="Clock">What <c>now()</c> and <c>today()</c> read; without it they are null.</param>
public sealed record DmnSetting(IFeelObserver? Observer = null, TimeProvider? Clock = null)
{
    public static DmnSetting None { get; } = new();
}
