using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation.Criteria;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Peiyu.TestKit;

namespace Peiyu.Plans.Tests.Evaluation.Criteria;

/// <summary>An enterprise made up for a test: its facts by “name period”, its titles by name and day.</summary>
internal sealed class Firm
{
    public const string Code = "91371525MA00000005";

    private readonly Population _population = new();
    private readonly Enterprise _enterprise;

    public Firm(string? industry = "C3130", DateOnly? founded = null, string? size = null)
    {
        var register = Plan.Register;
        var values = register.Fields.Select(_ => (FeelValue)FeelNull.Literal).ToArray();
        void Set(string field, FeelValue? value) => values[register.Field(field).Index] = value ?? FeelNull.Literal;
        Set("统一社会信用代码", FeelValue.Of(Code));
        Set("企业名称", FeelValue.Of("演示甲公司"));
        Set("行业代码", industry is null ? null : FeelValue.Of(industry));
        Set("成立日期", founded is { } day ? FeelValue.Of(day) : null);
        Set("企业规模", size is null ? null : FeelValue.Of(size));
        _enterprise = _population.AddEnterprise(new(register, values, 0));
    }

    public static Plan Plan => GuanxianPlan.Instance;

    /// <summary>研发费用 2022, or Ⅰ类知识产权 for what has no period.</summary>
    public Firm With(string name, FeelValue value)
    {
        var parts = name.Split(' ');
        var period = Period.None;
        if (parts is [_, var text] && !Period.TryParse(text, out period))
        {
            throw new ArgumentException($"{name} has no period.", nameof(name));
        }

        _enterprise.Facts.Set(parts[0], period, value);
        return this;
    }

    public Firm With(string name, decimal value) => With(name, FeelValue.Of(value));

    public Firm With(string name, bool value) => With(name, FeelBoolean.Of(value));

    public Firm Titled(string title, DateOnly on)
    {
        var kind = Plan.Kind("资质")!;
        var values = kind.Fields.Select(_ => (FeelValue)FeelNull.Literal).ToArray();
        values[kind.Field("统一社会信用代码").Index] = FeelValue.Of(Code);
        values[kind.Field("资质").Index] = FeelValue.Of(title);
        values[kind.Field("认定日期").Index] = FeelValue.Of(on);
        _population.AddCase(new(kind, values, _population.Cases(kind).Count));
        return this;
    }

    public SelfAssessment On(DateOnly day) => CriteriaEvaluator.Assess(Plan, _population, _enterprise, day);

    /// <summary>Towards one title at the end of 2023.</summary>
    public CriteriaAssessment Towards(string title) => On(new(2023, 12, 31)).Titles.Single(one => one.Set.Title == title);
}
