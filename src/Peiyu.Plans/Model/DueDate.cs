namespace Peiyu.Plans.Model;

/// <summary>A deadline: one day, or the same day of every month.</summary>
public abstract record DueDate
{
    private DueDate()
    {
    }

    /// <summary>The day by which it is due, asked on another day.</summary>
    public abstract DateOnly On(DateOnly asOf);

    /// <summary>Once, on that day, inclusive.</summary>
    public sealed record Once(DateOnly Day) : DueDate
    {
        public override DateOnly On(DateOnly asOf) => Day;
    }

    /// <summary>Every month on that day: the next one on or after the day asked for.</summary>
    public sealed record Monthly(int Day) : DueDate
    {
        public override DateOnly On(DateOnly asOf)
        {
            var first = new DateOnly(asOf.Year, asOf.Month, 1).AddDays(Day - 1);
            return first >= asOf ? first : new DateOnly(asOf.Year, asOf.Month, 1).AddMonths(1).AddDays(Day - 1);
        }
    }
}
