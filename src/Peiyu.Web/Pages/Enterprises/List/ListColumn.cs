namespace Peiyu.Web.Pages.Enterprises.List;

/// <summary>A column that a list of enterprises can have.</summary>
/// <param name="Key">In the address: a word of ours, a field's or a fact's name.</param>
/// <param name="Word">Its heading, with the unit.</param>
/// <param name="Group">登记, 指标, 政策: under what it is offered.</param>
/// <param name="IsNumber">Whether its figures stand to the right.</param>
/// <param name="Cell">What it shows of a row.</param>
public sealed record ListColumn(string Key, string Word, string Group, bool IsNumber, Func<ListRow, ListCell> Cell);
