using System.Diagnostics;

namespace Peiyu.Cli.Fuzzing;

/// <summary>Takes pieces out of an input for as long as the same thing happens.</summary>
internal static class FuzzShrinker
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static FuzzInput Shrink(FuzzInput input, string what)
    {
        var watch = Stopwatch.StartNew();
        for (var size = Math.Max(1, input.Text.Length / 2); size > 0; size /= 2)
        {
            for (var at = 0; at + size <= input.Text.Length && watch.Elapsed < Patience;)
            {
                var smaller = input with { Text = input.Text.Remove(at, size) };
                if (FuzzTarget.Try(smaller) is { } other && IsSame(what, other))
                {
                    input = smaller;
                }
                else
                {
                    at += size;
                }
            }
        }

        return input;
    }

    /// <summary>The same kind of thing: the words before the colon.</summary>
    private static bool IsSame(string what, string other) => what.Split('：', ' ')[0] == other.Split('：', ' ')[0];
}
