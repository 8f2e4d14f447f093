namespace Peiyu.Feel.Functions.Lists;

/// <summary>A stable sort that ends whatever the order function says: it need not be a proper order.</summary>
internal static class MergeSort
{
    internal static T[] Of<T>(T[] items, Func<T, T, bool> precedes)
    {
        if (items.Length < 2)
            return items;
        var half = items.Length / 2;
        return Merge(Of(items[..half], precedes), Of(items[half..], precedes), precedes);
    }

    private static T[] Merge<T>(T[] left, T[] right, Func<T, T, bool> precedes)
    {
        var merged = new T[left.Length + right.Length];
        var (l, r) = (0, 0);
        while (l + r < merged.Length)
        {
            var takesRight = l == left.Length || (r < right.Length && precedes(right[r], left[l]));
            merged[l + r] = takesRight ? right[r] : left[l];
            (l, r) = takesRight ? (l, r + 1) : (l + 1, r);
        }
        return merged;
    }
}
