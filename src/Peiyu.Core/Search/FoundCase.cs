using Peiyu.Core.Boards;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Search;

/// <summary>A case that was found by its number.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its number in the database.</param>
/// <param name="Number">项目编号, 贷款编号.</param>
/// <param name="Enterprise">The enterprise that it hangs on.</param>
public sealed record FoundCase(Kind Kind, long Id, string Number, EnterpriseLine Enterprise);
