namespace Peiyu.Web.Pages;

/// <summary>Cuts a list into pages.</summary>
public static class PageRows
{
    public const int Size = 50;

    /// <summary>So many are shown of a list that is one of several on a page.</summary>
    public const int Few = 10;

    /// <param name="rows">All.</param>
    /// <param name="page">From 1.</param>
    /// <typeparam name="T">Of what.</typeparam>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> rows, int page) => [.. rows.Skip((page - 1) * Size).Take(Size)];
}
