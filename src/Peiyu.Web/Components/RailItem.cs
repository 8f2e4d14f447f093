using Peiyu.Core.Access;

namespace Peiyu.Web.Components;

/// <summary>A place of work in the rail.</summary>
/// <param name="Word">As short as a rail of 72 pixels asks.</param>
/// <param name="Icon">A symbol of icons.svg.</param>
/// <param name="Key">The letter that goes there after g: the first of its pinyin that is free.</param>
/// <param name="Paths">The first is where it leads; under any of them it is the current one.</param>
/// <param name="IsFor">Whether that person has anything to do there; else it is not shown.</param>
public sealed record RailItem(string Word, string Icon, char Key, IReadOnlyList<string> Paths, Func<Actor, bool> IsFor)
{
    public string Path => Paths[0];

    public bool IsAt(PathString path) => Paths.Any(own => path.StartsWithSegments(own, StringComparison.OrdinalIgnoreCase));
}
