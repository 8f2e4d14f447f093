namespace Peiyu.Plans.Evaluation;

/// <summary>The order of texts by Unicode code point, the same on every machine and in every language.</summary>
internal sealed class CodePoints : IComparer<string?>
{
    public static CodePoints Order { get; } = new();

    /// <summary>C#'s ordinal order compares 16-bit units, which puts rare characters before full-width signs.</summary>
    public static int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var (left, right) = (x.EnumerateRunes(), y.EnumerateRunes());
        while (left.MoveNext())
        {
            if (!right.MoveNext())
            {
                return 1;
            }

            var order = left.Current.CompareTo(right.Current);
            if (order != 0)
            {
                return order;
            }
        }

        return right.MoveNext() ? -1 : 0;
    }

    int IComparer<string?>.Compare(string? x, string? y) => Compare(x, y);
}
