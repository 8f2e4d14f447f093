using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Document;

/// <summary>How much of the text is executed; the rest says why not.</summary>
public sealed record Coverage(int Executed, int NotExecutable)
{
    public int Sentences => Executed + NotExecutable;

    public static Coverage Of(Plan plan)
    {
        var sentences = plan.Clauses.SelectMany(clause => clause.Sentences).ToList();
        var executed = sentences.Count(sentence => sentence.ExecutedBy.Count > 0);
        return new(executed, sentences.Count - executed);
    }
}
