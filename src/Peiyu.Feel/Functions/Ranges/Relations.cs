namespace Peiyu.Feel.Functions.Ranges;

/// <summary>The relations of two ranges that others are turned round from or built of.</summary>
internal static class Relations
{
    internal static bool Before(Span a, Span b) =>
        a.End.Order(b.Start) is var order && (order < 0 || (order == 0 && !a.End.Touches(b.Start)));

    internal static bool Meets(Span a, Span b) => a.End.Touches(b.Start);

    internal static bool Overlaps(Span a, Span b) => !Before(a, b) && !Before(b, a);

    internal static bool OverlapsBefore(Span a, Span b) =>
        (a.Start.Order(b.Start) < 0 || (a.Start.IsAt(b.Start) && a.Start.Included && !b.Start.Included))
        && (a.End.Order(b.Start) > 0 || a.End.Touches(b.Start))
        && (a.End.Order(b.End) < 0 || (a.End.IsAt(b.End) && (!a.End.Included || b.End.Included)));

    internal static bool Finishes(Span a, Span b) =>
        a.End.IsAt(b.End) && a.End.Included == b.End.Included
        && (a.Start.Order(b.Start) > 0 || (a.Start.IsAt(b.Start) && (!a.Start.Included || b.Start.Included)));

    internal static bool Starts(Span a, Span b) =>
        a.Start.IsAt(b.Start) && a.Start.Included == b.Start.Included
        && (a.End.Order(b.End) < 0 || (a.End.IsAt(b.End) && (!a.End.Included || b.End.Included)));

    internal static bool Includes(Span a, Span b) =>
        (a.Start.Order(b.Start) < 0 || (a.Start.IsAt(b.Start) && (a.Start.Included || !b.Start.Included)))
        && (a.End.Order(b.End) > 0 || (a.End.IsAt(b.End) && (a.End.Included || !b.End.Included)));

    internal static bool Coincides(Span a, Span b) =>
        a.Start.IsAt(b.Start) && a.End.IsAt(b.End)
        && a.Start.Included == b.Start.Included && a.End.Included == b.End.Included;
}
