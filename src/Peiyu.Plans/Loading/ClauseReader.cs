using Peiyu.Plans.Model;

namespace Peiyu.Plans.Loading;

/// <summary>Reads the document's words by clause and sentence (text.yaml).</summary>
internal static class ClauseReader
{
    public static Clause Read(PlanNode node) => new(
        node.GetText("id"),
        node.FindText("within"),
        node.Find("task")?.AsInteger(),
        node.GetText("heading"),
        node.FindTexts("responsible"),
        [.. node.Find("sentences")?.Items.Select(ReadSentence) ?? []],
        node.Place);

    private static Sentence ReadSentence(PlanNode node)
    {
        var sentence = new Sentence(
            node.GetText("text"),
            [.. node.Find("executed-by")?.Items.Select(ReadReference) ?? []],
            node.FindText("not-executable"),
            node.Place);
        node.RefuseOtherKeys();
        return (sentence.ExecutedBy.Count > 0) != (sentence.NotExecutable is not null)
            ? sentence
            : throw node.Bad("每句要么写 executed-by（由什么执行），要么写 not-executable（为何不可执行）。");
    }

    private static PlanReference ReadReference(PlanNode node) => node.Text.Split(':', 2) is [var sort, var id]
        ? new(sort, id)
        : throw node.Bad("应写成“类别:名称”，如 policy:hnte-county。");
}
