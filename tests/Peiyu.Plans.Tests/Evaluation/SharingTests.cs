using CsCheck;
using Peiyu.Plans.Evaluation;
using Xunit;

namespace Peiyu.Plans.Tests.Evaluation;

/// <summary>A pot that is too small is shared out to the fen.</summary>
public sealed class SharingTests
{
    private static readonly Gen<decimal> Fen = Gen.Long[1, 1_000_000_00].Select(fen => fen / 100m);

    private static readonly Gen<(decimal Sum, decimal Weight)[]> Claims =
        Gen.Select(Fen, Gen.Int[1, 20]).Select(claim => (claim.Item1, (decimal)claim.Item2)).Array[1, 12];

    [Fact]
    public void What_is_shared_is_all_of_it_or_all_that_is_asked_for() => Gen.Select(Fen, Claims).Sample((pot, claims) =>
        Shared(pot, claims).Sum() == Math.Min(pot, claims.Sum(claim => claim.Sum)));

    [Fact]
    public void Nobody_gets_more_than_the_own_award_or_less_than_nothing() => Gen.Select(Fen, Claims).Sample((pot, claims) =>
        Shared(pot, claims).Zip(claims).All(pair => pair.First >= 0 && pair.First <= pair.Second.Sum));

    [Fact]
    public void Of_equal_weights_and_awards_nobody_gets_more_than_a_fen_more() => Gen.Select(Fen, Fen, Gen.Int[1, 12]).Sample((pot, sum, count) =>
        Shared(pot, [.. Enumerable.Repeat((sum, 1m), count)]) is var shares && shares.Max() - shares.Min() <= 0.01m);

    [Fact]
    public void Weights_of_any_size_are_shared_by() =>
        Assert.Equal([250_000_000_000_000.00m, 750_000_000_000_000.01m], Shared(1_000_000_000_000_000.01m, [(1e15m, 1e27m), (1e15m, 3e27m)]));

    private static decimal[] Shared(decimal pot, (decimal Sum, decimal Weight)[] claims)
    {
        var meetings = claims.Select(claim => new Meeting(claim.Sum, null)).ToList();
        Sharing.Apply(pot, meetings, meeting => claims[meetings.IndexOf(meeting)].Weight);
        return [.. meetings.Select(meeting => meeting.To)];
    }
}
