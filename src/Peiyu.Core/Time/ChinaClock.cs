namespace Peiyu.Core.Time;

/// <summary>Instants as the clocks in China show them.</summary>
public static class ChinaClock
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    extension(DateTime utc)
    {
        /// <summary>The instant, given in UTC, by the clock in China.</summary>
        public DateTime InChina => DateTime.SpecifyKind(utc.Add(Offset), DateTimeKind.Unspecified);
    }
}
