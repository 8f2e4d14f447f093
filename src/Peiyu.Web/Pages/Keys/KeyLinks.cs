namespace Peiyu.Web.Pages.Keys;

/// <summary>Where somebody's keys are.</summary>
public static class KeyLinks
{
    public const string Path = "/keys";
}
