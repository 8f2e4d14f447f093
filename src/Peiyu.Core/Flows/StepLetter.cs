using Peiyu.Core.Audit;
using Peiyu.Core.Messages;

namespace Peiyu.Core.Flows;

/// <summary>What a step tells somebody.</summary>
/// <param name="To">What sort of reader.</param>
/// <param name="Whom">The enterprise's code, the unit, the role.</param>
/// <param name="Label">The case's number, or what it is called.</param>
/// <param name="Letter">The message.</param>
internal sealed record StepLetter(StepLetterTo To, string Whom, string Label, Letter Letter)
{
    public Task SendAsync(AuditedWork work, MessageDesk messages, CancellationToken ct) => To switch
    {
        StepLetterTo.Enterprise => messages.ToEnterpriseAsync(work, Whom, Letter.Text, Letter.Link, ct),
        StepLetterTo.Unit => messages.ToUnitAsync(work, Whom, Letter.Text, Letter.Link, ct),
        _ => MessageDesk.ToRoleAsync(work, Whom, Letter.Text, Letter.Link, ct),
    };
}
