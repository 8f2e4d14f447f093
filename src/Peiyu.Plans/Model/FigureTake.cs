namespace Peiyu.Plans.Model;

/// <summary>What of several reported figures counts.</summary>
public enum FigureTake
{
    /// <summary>All together.</summary>
    Sum,

    /// <summary>The one reported last.</summary>
    Last,

    /// <summary>The lowest: a level has to be held every time.</summary>
    Lowest,

    /// <summary>The highest.</summary>
    Highest,
}
