namespace Peiyu.Feel;

/// <summary>
/// One comparison in an expression's text. It is equal only to itself, so that it can be the key under which
/// a caller notes what was compared.
/// </summary>
public sealed class FeelComparison
{
    internal FeelComparison()
    {
    }

    /// <summary>Line of the comparison's beginning, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Column of the comparison's beginning, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>The comparison as written; a bound of a range shares the text of the whole test.</summary>
    public required string Text { get; init; }

    public required string Left { get; init; }

    /// <summary>One of <c>&lt; &lt;= &gt; &gt;= = !=</c>, also where <c>between</c> or a range was written.</summary>
    public required string Operator { get; init; }

    public required string Right { get; init; }

    /// <summary>Names the left side reads from the scope: none, and it is a constant.</summary>
    public required IReadOnlySet<string> LeftNames { get; init; }

    /// <summary>Names the right side reads from the scope: none, and it is a constant.</summary>
    public required IReadOnlySet<string> RightNames { get; init; }

    public override string ToString() => $"{Left} {Operator} {Right}";
}
