using Peiyu.Core.Audit;
using Peiyu.Core.Messages;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Entry;

/// <summary>Tells an enterprise's own people what somebody else entered about a case of theirs.</summary>
/// <param name="Kind">The case's kind.</param>
/// <param name="Place">Where it belongs; of no enterprise: nobody is told.</param>
/// <param name="Label">What it is called.</param>
internal sealed record CaseNews(Kind Kind, CasePlace Place, string Label)
{
    // The rest stands in the case's history.
    private const int LongestDetails = 200;

    private string What => Kind.Owner is null ? "你的登记" : $"你的{Kind.Name}“{Label}”";

    public Task AddedAsync(MessageDesk messages, AuditedWork work, CancellationToken ct) =>
        TellAsync(messages, work, $"{work.Actor.Name}登记了{What}。", ct);

    public Task ChangedAsync(MessageDesk messages, AuditedWork work, string details, CancellationToken ct) =>
        TellAsync(messages, work, $"{work.Actor.Name}改了{What}：{Short(details)}。", ct);

    public Task TakenBackAsync(MessageDesk messages, AuditedWork work, CancellationToken ct) =>
        TellAsync(messages, work, $"{work.Actor.Name}撤回了{What}。", ct);

    private static string Short(string details) => details.Length <= LongestDetails ? details : $"{details[..LongestDetails]}……";

    private Task TellAsync(MessageDesk messages, AuditedWork work, string text, CancellationToken ct) => Place.Code is { } code
        ? messages.ToEnterpriseAsync(work, code, text, MessageAddresses.OfCases(code, Kind.Id), ct)
        : Task.CompletedTask;
}
