namespace Peiyu.Core.Pipelines;

/// <summary>When a running site looks for titles of which people are to be reminded.</summary>
public sealed class ReminderOptions
{
    /// <summary>After the start: the first minutes belong to those who open the site, and to the board that they wait for.</summary>
    public TimeSpan FirstAfter { get; set; } = TimeSpan.FromMinutes(2);

    public TimeSpan Every { get; set; } = TimeSpan.FromHours(1);
}
