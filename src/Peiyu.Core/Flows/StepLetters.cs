using Peiyu.Core.Audit;
using Peiyu.Core.Messages;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows;

/// <summary>Holds back what steps tell people, so that of many that are taken in one act each is told once.</summary>
internal sealed class StepLetters
{
    private const int FewNames = 3;

    private readonly List<StepLetter> _letters = [];

    public bool IsEmpty => _letters.Count == 0;

    public void Add(StepLetter letter) => _letters.Add(letter);

    public void Add(StepLetters others) => _letters.AddRange(others._letters);

    /// <summary>One message for each reader; of a single case its own.</summary>
    public async Task SendAsync(AuditedWork work, MessageDesk messages, Flow flow, Step step, CancellationToken ct)
    {
        foreach (var group in _letters.GroupBy(letter => (letter.To, letter.Whom)))
        {
            var letters = group.ToList();
            await (letters is [var only] ? only : letters[0] with { Letter = Together(flow, step, letters) }).SendAsync(work, messages, ct);
        }
    }

    private static Letter Together(Flow flow, Step step, List<StepLetter> letters) => new(
        $"{flow.Kind.Name} {letters.Count} 件，{step.Name}：{string.Join("、", letters.Take(FewNames).Select(letter => letter.Label))}{(letters.Count > FewNames ? "等" : "")}。",
        flow.IsManaged ? MessageAddresses.OfKind(flow.Kind.Id) : letters[0].Letter.Link);
}
