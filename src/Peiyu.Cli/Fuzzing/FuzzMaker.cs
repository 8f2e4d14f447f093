namespace Peiyu.Cli.Fuzzing;

/// <summary>Makes inputs out of real ones: the same number of the same seed is always the same input.</summary>
internal sealed class FuzzMaker(FuzzSeeds seeds, int seed) : IFuzzInputs
{
    private const int LongestText = 20_000;

    /// <summary>One in so many runs until it is stopped; each takes a second or so.</summary>
    private const int DearOneIn = 10_000;

    private const int CheapOneIn = 50;

    public FuzzInput Make(long number)
    {
        var random = new Random(Mixed(number));
        if (random.Next(DearOneIn) == 0)
        {
            return random.Next(4) == 0 ? new(FuzzKind.Model, FuzzSeeds.Model(FuzzBombs.Recursion)) : new(FuzzKind.Expression, FuzzBombs.Dear(random));
        }

        var expression = random.Next(CheapOneIn) == 0 ? FuzzBombs.Cheap(random) : Mutate(Pick(random, seeds.Expressions), random, seeds.Expressions);
        return random.Next(20) switch
        {
            < 13 => new(FuzzKind.Expression, expression),
            < 17 => new(FuzzKind.Cell, expression),
            < 19 => new(FuzzKind.Model, FuzzSeeds.Model(expression)),
            _ => new(FuzzKind.Model, Mutate(Pick(random, seeds.Models), random, seeds.Models)),
        };
    }

    public void Tried(FuzzInput input)
    {
    }

    /// <summary>Another one of the same kind out of this one.</summary>
    public FuzzInput Vary(FuzzInput input, Random random) =>
        input with { Text = Mutate(input.Text, random, input.Kind == FuzzKind.Model ? seeds.Models : seeds.Expressions) };

    // Not System.HashCode: that one differs from process to process.
    private int Mixed(long number) => unchecked((int)((((ulong)number + 1) * 0x9E3779B97F4A7C15) >> 32) ^ (seed * 0x01000193));

    private static string Pick(Random random, IReadOnlyList<string> texts) => texts[random.Next(texts.Count)];

    private string Mutate(string text, Random random, IReadOnlyList<string> others)
    {
        for (var times = random.Next(1, 6); times > 0 && text.Length < LongestText; times--)
        {
            var (at, length) = (random.Next(text.Length + 1), random.Next(1, 12));
            var rest = Math.Min(at + length, text.Length);
            text = random.Next(8) switch
            {
                0 => text[..at] + text[rest..],
                1 => text[..at] + Pick(random, seeds.Tokens) + text[at..],
                2 => text[..at] + Pick(random, seeds.Tokens) + text[rest..],
                3 => text[..at] + text[at..rest] + text[at..],
                4 => text[..at] + (char)random.Next(1, 0x10000) + text[rest..],
                5 => text[..at] + Tail(Pick(random, others), random),
                6 => at < text.Length ? text[..at] + (char)(text[at] ^ (1 << random.Next(8))) + text[(at + 1)..] : text,
                _ => text[..at] + Pick(random, seeds.Expressions) + text[at..],
            };
        }

        return text;
    }

    private static string Tail(string text, Random random) => text[random.Next(text.Length + 1)..];
}
