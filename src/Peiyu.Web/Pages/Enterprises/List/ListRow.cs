using Peiyu.Core.Boards;
using Peiyu.Feel.Values;

namespace Peiyu.Web.Pages.Enterprises.List;

/// <summary>An enterprise in a list, with the values that its columns ask for beyond the board.</summary>
public sealed record ListRow(EnterpriseLine Line, IReadOnlyDictionary<(long Id, string Fact), FeelValue> Facts)
{
    public FeelValue? Fact(string name) => Facts.GetValueOrDefault((Line.Id, name));
}
