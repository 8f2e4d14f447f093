namespace Peiyu.Columns.Evaluation;

/// <summary>Some rows of a table that are worked on together.</summary>
internal sealed class Frame
{
    private static long _stamps;

    /// <summary>Different for every frame, and for the same one filled anew: what was worked out for another is not used.</summary>
    public long Stamp { get; private set; }

    public int Count { get; private set; }

    /// <summary>Numbers of rows in the table.</summary>
    public int[] Rows { get; private set; } = [];

    /// <summary>For rows that belong to others (the cases of an enterprise): those others.</summary>
    public Frame? Parent { get; private set; }

    /// <summary>The place in the parent for each row.</summary>
    public int[] Parents { get; private set; } = [];

    /// <summary>The day of the event for each row, as a number of days; empty where there are no events.</summary>
    public int[] Days { get; private set; } = [];

    public void Begin(Frame? parent = null) => (Count, Parent, Stamp) = (0, parent, Interlocked.Increment(ref _stamps));

    public void Add(int row, int parent, int day)
    {
        if (Count == Rows.Length)
        {
            Grow(Math.Max(256, Count * 2));
        }

        (Rows[Count], Parents[Count], Days[Count]) = (row, parent, day);
        Count++;
    }

    private void Grow(int size)
    {
        int[] Longer(int[] values)
        {
            Array.Resize(ref values, size);
            return values;
        }

        (Rows, Parents, Days) = (Longer(Rows), Longer(Parents), Longer(Days));
    }
}
