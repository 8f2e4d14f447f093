namespace Peiyu.Web.Api;

/// <summary>How an address of the interface is described, in Chinese, where it is mapped.</summary>
internal static class ApiRoutes
{
    /// <summary>Says what an address gives.</summary>
    /// <param name="route">The address.</param>
    /// <param name="name">Its name in the document, unique.</param>
    /// <param name="summary">A few words.</param>
    /// <param name="description">Sentences.</param>
    /// <typeparam name="T">The answer.</typeparam>
    public static RouteHandlerBuilder Tells<T>(this RouteHandlerBuilder route, string name, string summary, string description) => route
        .WithName(name)
        .WithSummary(summary)
        .WithDescription(description)
        .Produces<T>();

    /// <summary>The answer is that of a day, and the same until the register changes.</summary>
    public static RouteHandlerBuilder OfDay(this RouteHandlerBuilder route) => route.WithMetadata(new OfDayMark());
}
