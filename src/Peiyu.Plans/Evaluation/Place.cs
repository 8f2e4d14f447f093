namespace Peiyu.Plans.Evaluation;

/// <summary>Where an award stands in an order, as far as that is known.</summary>
/// <param name="IsPlaced">Whether it is met and what it is ordered by is known.</param>
/// <param name="Best">Its place if nobody who may yet come before it does.</param>
/// <param name="Before">How many may yet come before it.</param>
internal readonly record struct Place(bool IsPlaced, int Best, int Before)
{
    /// <summary>Null: it has none yet, or others could still push it back.</summary>
    public int? Rank => IsPlaced && Before == 0 ? Best : null;

    /// <summary>Whether it is among the winners; null: that is open.</summary>
    public bool? Wins(decimal most) => Best > most ? false : IsPlaced && Best + Before <= most ? true : null;

    /// <summary>The places of awards that stand in order already.</summary>
    /// <param name="inOrder">Those that are met or may yet be.</param>
    /// <param name="isLevel">Whether the award at a place of the list stands level with the one before it in the list.</param>
    public static Place[] Of(IReadOnlyList<Standing> inOrder, Func<int, bool> isLevel)
    {
        var places = new Place[inOrder.Count];
        var unknown = inOrder.Count(one => one == Standing.Unknown);
        var (placed, open) = (0, 0);
        for (var start = 0; start < places.Length;)
        {
            var (placedBefore, openBefore, at) = (placed, open, start);
            do
            {
                places[at] = inOrder[at] switch
                {
                    Standing.Placed => new(true, ++placed, openBefore + unknown),
                    Standing.Open => new(false, placedBefore + 1, 0),
                    _ => new(false, 1, 0),
                };
                open += inOrder[at] == Standing.Open ? 1 : 0;
            }
            while (++at < places.Length && isLevel(at));

            start = at;
        }

        return places;
    }
}
