namespace Peiyu.Web.Api;

/// <summary>Marks an address whose answer depends on the day and carries the tag of a board.</summary>
internal sealed class OfDayMark;
