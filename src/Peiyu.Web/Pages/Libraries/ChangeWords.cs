namespace Peiyu.Web.Pages.Libraries;

/// <summary>How a count changed, in words.</summary>
internal static class ChangeWords
{
    public static string Of(int change) => change switch { 0 => "没有变", > 0 => $"+{change}", _ => $"−{-change}" };
}
