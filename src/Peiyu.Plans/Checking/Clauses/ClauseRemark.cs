using Peiyu.Plans.Model;

namespace Peiyu.Plans.Checking.Clauses;

/// <summary>Something to look at in the awards of a clause. It may be meant, so that it is no problem.</summary>
/// <param name="Place">The award that it is about.</param>
/// <param name="Message">A sentence: where, and how to mend or to accept it.</param>
public sealed record ClauseRemark(SourcePlace Place, string Message)
{
    public override string ToString() => $"{Place}：{Message}";
}
