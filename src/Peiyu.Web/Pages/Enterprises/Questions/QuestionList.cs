using Peiyu.Core.Enterprises;
using Peiyu.Plans.Advice;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Peiyu.Web.Pages.Enterprises.Entry;

namespace Peiyu.Web.Pages.Enterprises.Questions;

/// <summary>The facts that are not known, those first whose answers decide most.</summary>
internal static class QuestionList
{
    /// <summary>So many are asked at once; more is a survey.</summary>
    public const int Most = 10;

    public static IReadOnlyList<Question> Of(Plan plan, EnterpriseFile file) =>
    [
        .. from missing in MissingFacts.Of([.. file.Entitlements.Where(one => one.Status == Status.Unknown && AnswerJson.IsListed(plan, one, all: true))])
           let found = MissingName.Read(plan, missing.Name)
           where found is not null
           let fact = plan.Fact(found.Value.Fact)!
           let periods = PeriodsOf(fact, found.Value.Period, file.AsOf)
           where periods.Count > 0
           orderby missing.DecidedByItAlone.Count() descending, missing.Waiting.Count descending, missing.Sum descending
           select new Question(fact, periods, missing),
    ];

    /// <summary>The period that is asked for; of a fact that is asked for without one, those that are mostly reported.</summary>
    private static IReadOnlyList<string> PeriodsOf(FactDefinition fact, string? period, DateOnly day) =>
        period is not null ? [period] : fact.Periods is [PeriodKind.None] ? [""] : FactPeriods.Last(fact, day);
}
