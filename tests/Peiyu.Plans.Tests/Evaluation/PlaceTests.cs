using CsCheck;
using Peiyu.Plans.Evaluation;
using Xunit;

namespace Peiyu.Plans.Tests.Evaluation;

/// <summary>Places in one pass, held against asking each pair.</summary>
public sealed class PlaceTests
{
    private static readonly Gen<(Standing Standing, int Key)[]> Orders =
        Gen.Select(Gen.Enum<Standing>(), Gen.Int[0, 5]).Array[0, 20].Select(all => all.OrderBy(one => one.Item2).ToArray());

    [Fact]
    public void A_place_is_what_asking_each_pair_gives() => Orders.Sample(all =>
        Place.Of([.. all.Select(one => one.Standing)], at => all[at - 1].Key == all[at].Key)
            .SequenceEqual(Enumerable.Range(0, all.Length).Select(at => Asked(all, at))));

    [Theory]
    [InlineData(true, 1, 0, 2, true)]
    [InlineData(true, 2, 0, 2, true)]
    [InlineData(true, 3, 0, 2, false)]
    [InlineData(true, 1, 1, 2, true)]
    [InlineData(true, 1, 2, 2, null)]
    [InlineData(false, 1, 0, 2, null)]
    [InlineData(false, 3, 0, 2, false)]
    public void Who_wins_is_open_where_others_may_yet_come_before(bool isPlaced, int best, int before, int most, bool? wins) =>
        Assert.Equal(wins, new Place(isPlaced, best, before).Wins(most));

    private static Place Asked((Standing Standing, int Key)[] all, int at)
    {
        var placed = all.Where(other => other.Standing == Standing.Placed).ToList();
        return all[at].Standing switch
        {
            Standing.Placed => new(
                true,
                all.Take(at + 1).Count(other => other.Standing == Standing.Placed),
                all.Count(other => other.Standing == Standing.Unknown || (other.Standing == Standing.Open && other.Key < all[at].Key))),
            Standing.Open => new(false, placed.Count(other => other.Key < all[at].Key) + 1, 0),
            _ => new(false, 1, 0),
        };
    }
}
