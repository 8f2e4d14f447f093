using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Core.Libraries;

/// <summary>An enterprise that is in a library.</summary>
/// <param name="Enterprise">Who.</param>
/// <param name="Stay">The decision by which it is.</param>
/// <param name="Status">What the rules say by now.</param>
public sealed record LibraryMember(EnterpriseLine Enterprise, LibraryEntry Stay, Status Status);
