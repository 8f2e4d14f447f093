using Peiyu.Core.Boards;
using Peiyu.Core.Search;
using Peiyu.Plans.Model;
using Peiyu.Web.Pages.Enterprises;

namespace Peiyu.Web.Pages.Search;

/// <summary>Puts what was found in groups, each row with the address of its page.</summary>
public sealed class SearchGroups(Links links)
{
    // Of a clause's words so much is shown around.
    private const int LongestExcerpt = 60;

    /// <summary>The groups in which something was found, with at most so many rows each.</summary>
    public IReadOnlyList<SearchGroup> Of(Found found, string? typed, int most) =>
    [
        .. new[]
        {
            new SearchGroup("enterprises", "企业", "户", found.Enterprises.Count, [.. found.Enterprises.Take(most).Select(Row)],
                found.Enterprises.Count > most ? links.Enterprises(new EnterpriseFilter { Text = typed }) : null),
            new("cases", "事项", "件", found.Cases.Count, [.. found.Cases.Take(most).Select(Row)]),
            new("policies", "政策", "条", found.Policies.Count, [.. found.Policies.Take(most).Select(Row)]),
            new("programmes", "任务", "项", found.Programmes.Count, [.. found.Programmes.Take(most).Select(Row)]),
            new("units", "单位", "个", found.Units.Count, [.. found.Units.Take(most).Select(Row)]),
            new("libraries", "培育库", "个", found.Libraries.Count, [.. found.Libraries.Take(most).Select(Row)]),
            new("clauses", "文件", "条", found.Clauses.Count, [.. found.Clauses.Take(most).Select(clause => Row(clause, found.Words))]),
        }.Where(group => group.Count > 0),
    ];

    private SearchRow Row(EnterpriseLine line) => new(line.Name, $"{line.Code}　{line.Unit ?? "单位未知"}", links.Enterprise(line.Code));

    private SearchRow Row(FoundCase found) =>
        new(found.Number, $"{found.Kind.Name}　{found.Enterprise.Name}", links.Enterprise(found.Enterprise.Code, found.Kind.Id));

    private SearchRow Row(Policy policy) => new(policy.Name, $"{policy.Clause}　{policy.Payer}", links.Policy(policy));

    private SearchRow Row(Programme programme) => new(programme.Name, programme.Due, links.Task(programme));

    private SearchRow Row(PlanUnit unit) => new(unit.Name, "这个单位的企业", links.EnterprisesOf(unit.Name));

    private SearchRow Row(Library library) =>
        new(library.Name, "谁在库，谁该进、该出", links.Library(library));

    private SearchRow Row(Clause clause, IReadOnlyList<string> words) => new(
        clause.Heading,
        Excerpt(clause.Sentences.FirstOrDefault(sentence => words.Any(word => SearchText.Fold(sentence.Text).Contains(word, StringComparison.Ordinal)))?.Text),
        links.Clause(clause.Id));

    private static string Excerpt(string? sentence) =>
        sentence is null ? "" : sentence.Length <= LongestExcerpt ? sentence : sentence[..LongestExcerpt] + "…";
}
