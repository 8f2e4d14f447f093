using System.Globalization;
using Peiyu.Core.Audit;
using Peiyu.Core.Messages;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Pipelines;

/// <summary>Who is told of titles that end, and in which words: an enterprise of each of its own, offices of all of theirs at once.</summary>
/// <param name="Plan">The plan that is served.</param>
/// <param name="AsOf">From which day the days are counted.</param>
/// <param name="Kind">The kind of the titles' cases.</param>
internal sealed record ReminderLetters(Plan Plan, DateOnly AsOf, Kind Kind)
{
    private const int FewNames = 3;

    public async Task SendAsync(MessageDesk messages, AuditedWork work, IReadOnlyCollection<DueReminder> due, CancellationToken ct)
    {
        await messages.ToEnterprisesAsync(work, due.ToLookup(one => one.Line.Enterprise.Code, ToEnterprise), ct);
        foreach (var unit in due.Where(one => one.Line.Enterprise.Unit is not null).GroupBy(one => (Unit: one.Line.Enterprise.Unit!, one.Mark)))
        {
            var letter = ToOffice([.. unit], unit.Key.Mark);
            await messages.ToUnitAsync(work, unit.Key.Unit, letter.Text, letter.Link, ct);
        }

        foreach (var role in Plan.Roles.Where(role => role.Scope == RoleScope.County && role.May(Acts.Approve, Kind.Name)))
        {
            foreach (var mark in due.GroupBy(one => one.Mark))
            {
                var letter = ToOffice([.. mark], mark.Key);
                await MessageDesk.ToRoleAsync(work, role.Id, letter.Text, letter.Link, ct);
            }
        }
    }

    private Letter ToEnterprise(DueReminder one) => new(
        $"你的{one.Line.Title}{one.Line.Level} {Day(one)} 到期，还有 {one.Line.DaysLeft(AsOf)} 天；到期前要复审或重新申报。",
        MessageAddresses.OfCase(Kind.Id, one.Line.CaseId));

    private Letter ToOffice(IReadOnlyList<DueReminder> due, int mark) => due is [var only]
        ? new($"{only.Line.Enterprise.Name}的{only.Line.Title}{only.Line.Level} {Day(only)} 到期，还有 {only.Line.DaysLeft(AsOf)} 天。", MessageAddresses.OfCase(Kind.Id, only.Line.CaseId))
        : new(
            $"{due.Count} 项资质 {mark} 天内到期：{string.Join("、", due.Take(FewNames).Select(one => $"{one.Line.Enterprise.Name}的{one.Line.Title}（{Day(one)}）"))}{(due.Count > FewNames ? "等" : "")}。",
            MessageAddresses.OfEndings(mark));

    private static string Day(DueReminder one) => one.Line.Until!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
