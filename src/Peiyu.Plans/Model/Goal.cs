namespace Peiyu.Plans.Model;

/// <summary>A goal of the document that no table here can answer; kept and shown, not worked out.</summary>
/// <param name="Id">As referred to from the text.</param>
/// <param name="Clause">The clause that states it.</param>
/// <param name="Value">As printed: 8%, 20 个.</param>
/// <param name="Reason">Why it is not worked out, and who has the figure.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Goal(string Id, string Clause, string Value, string Reason, SourcePlace Place);
