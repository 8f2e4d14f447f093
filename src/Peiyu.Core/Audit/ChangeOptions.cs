namespace Peiyu.Core.Audit;

/// <summary>How soon a change is seen that another process made.</summary>
public sealed class ChangeOptions
{
    /// <summary>How often the records are looked at; zero: at every request.</summary>
    public TimeSpan LookEvery { get; set; } = TimeSpan.FromSeconds(1);
}
