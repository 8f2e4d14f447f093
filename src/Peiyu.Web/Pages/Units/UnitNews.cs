using Peiyu.Core.Boards;

namespace Peiyu.Web.Pages.Units;

/// <summary>Something that was counted lately.</summary>
/// <param name="On">The day.</param>
/// <param name="Line">The row.</param>
/// <param name="Standing">The target that it counts for.</param>
public sealed record UnitNews(DateOnly On, CountedLine Line, Standing Standing);
