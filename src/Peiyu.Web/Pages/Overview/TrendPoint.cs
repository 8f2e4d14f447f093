namespace Peiyu.Web.Pages.Overview;

/// <summary>A month of the trend; all figures in percent.</summary>
/// <param name="Name">6 月.</param>
/// <param name="End">Its last day, or the day that is looked at.</param>
/// <param name="Actual">Null for what is still to come.</param>
/// <param name="Forecast">Null for what is over.</param>
/// <param name="Planned">Where an even pace to every deadline would be.</param>
public sealed record TrendPoint(string Name, DateOnly End, decimal? Actual, decimal? Forecast, decimal Planned);
