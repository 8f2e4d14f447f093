using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Checking;

/// <summary>Holds what came of a case against what it expects.</summary>
internal static class Expectations
{
    public static IEnumerable<string> Check(Plan plan, PlanTest test, Answer answer) => test.Subject.Sort switch
    {
        "policy" when plan.Policy(test.Subject.Id) is { } policy =>
            CheckPolicy(test, [.. answer.Entitlements.Where(entitlement => entitlement.Policy == policy)]),
        "library" when plan.Libraries.Any(library => library.Name == test.Subject.Id) =>
            CheckLibrary(test, answer.Memberships.First(membership => membership.Library.Name == test.Subject.Id)),
        "programme" when plan.Programme(test.Subject.Id) is { } programme =>
            CheckProgramme(plan, test, [.. answer.Attainments.Where(attainment => attainment.Programme == programme)]),
        _ => [$"没有“{test.Subject}”。"],
    };

    private static IEnumerable<string> CheckPolicy(PlanTest test, IReadOnlyList<Entitlement> found)
    {
        foreach (var unexpected in Unlisted(test, found))
        {
            yield return $"没有料到 {unexpected.Case ?? unexpected.Subject} 是 {AnswerJson.Name(unexpected.Status)}。";
        }

        foreach (var expected in test.Expected)
        {
            if (expected.Case is { } name && found.All(entitlement => Name(entitlement) != name))
            {
                yield return $"没有名为“{name}”的一笔；有：{string.Join("、", found.Select(Name))}。";
            }

            var matching = found.Where(entitlement => expected.Case is null || Name(entitlement) == expected.Case).ToList();
            var answer = matching.FirstOrDefault(entitlement => entitlement.Status != Status.Unmet) ?? matching.FirstOrDefault();
            if (expected.Case is null && found.Count(entitlement => entitlement.Status != Status.Unmet) > 1)
            {
                yield return $"有 {found.Count} 笔，请用 case 写明是哪一笔。";
            }

            foreach (var difference in Compare(expected, AnswerJson.Name(answer?.Status ?? Status.Unmet), answer?.Missing ?? []))
            {
                yield return difference + (answer is null ? "" : $"（{string.Join("；", answer.Because)}）");
            }

            if (expected.Amount is { } amount && answer?.Amount != amount)
            {
                yield return $"金额应为 {amount}，实为 {Show(answer?.Amount)}。";
            }

            foreach (var difference in PartExpectations.Check(expected, answer))
            {
                yield return difference;
            }

            if (expected.Clips is { } clips && !clips.SequenceEqual(answer?.Clips.Select(clip => clip.By) ?? []))
            {
                yield return $"应被 {string.Join("、", clips)} 调整，实为 {string.Join("、", answer?.Clips.Select(clip => clip.By) ?? [])}。";
            }
        }
    }

    /// <summary>What is met or unknown and that a list of expectations does not name.</summary>
    private static IEnumerable<Entitlement> Unlisted(PlanTest test, IReadOnlyList<Entitlement> found) =>
        test.Expected.Any(expected => expected.Case is null)
            ? []
            : found.Where(entitlement => entitlement.Status != Status.Unmet
                && test.Expected.All(expected => expected.Case != Name(entitlement)));

    /// <summary>An award that needs no case goes by its subject.</summary>
    private static string? Name(Entitlement entitlement) => entitlement.Case ?? entitlement.Subject;

    private static IEnumerable<string> CheckLibrary(PlanTest test, Membership membership) =>
        test.Expected.SelectMany(expected => Compare(expected, AnswerJson.Name(membership.Status), membership.Missing)
            .Select(difference => $"{difference}（{string.Join("；", membership.Because)}）"));

    private static IEnumerable<string> CheckProgramme(Plan plan, PlanTest test, IReadOnlyList<Attainment> found)
    {
        foreach (var expected in test.Expected)
        {
            var unit = expected.Unit ?? plan.County;
            var attainment = found.FirstOrDefault(attainment => attainment.Unit == unit
                && (expected.Case is null || attainment.Target.Level == expected.Case || attainment.Target.Measure == expected.Case));
            if (attainment?.Done != expected.Done)
            {
                yield return $"{unit}应完成 {Show(expected.Done)}，实为 {Show(attainment?.Done)}。";
            }

            if (expected.Status is { } status && status != (attainment?.Met switch { true => "met", false => "unmet", _ => "unknown" }))
            {
                yield return $"{unit}应为 {status}，完成 {Show(attainment?.Done)}，目标 {Show(attainment?.Goal)}。";
            }
        }
    }

    public static IEnumerable<string> Compare(PlanExpectation expected, string status, IReadOnlyList<string> missing)
    {
        if (expected.Status is { } wanted && wanted != status)
        {
            yield return $"应为 {wanted}，实为 {status}。";
        }

        if (expected.Missing is { } names && !names.SequenceEqual(missing))
        {
            yield return $"应缺 {string.Join("、", names)}，实缺 {string.Join("、", missing)}。";
        }
    }

    private static string Show(decimal? number) => number is { } known ? Amounts.Plain(known) : "未知";
}
