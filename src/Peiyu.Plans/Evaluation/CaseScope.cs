using Peiyu.Feel;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.FieldTypes;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>
/// The names of a rule that is asked about a case: its fields, 本件, 事件日, the case that a field refers to under the name
/// of its kind (人才.创办企业日期), then those of its enterprise.
/// </summary>
internal sealed class CaseScope(PlanRun run, CaseRecord record, DateOnly? eventOn) : FeelScope
{
    private readonly FeelContext _case = run.ContextOf(record);

    public override FeelValue? Find(string name)
    {
        if (_case.Get(name) is { } field)
        {
            return run.Note(name, field);
        }

        return name switch
        {
            NameTable.Case => _case,
            NameTable.EventDay => eventOn is { } day ? FeelValue.Of(day) : FeelNull.Because("没有事件日"),
            _ => Referred(name) ?? (record.Enterprise is { } enterprise ? run.ScopeOf(enterprise).Find(name) : WithoutEnterprise(name)),
        };
    }

    /// <summary>The fields of a kind that refer to cases of another one.</summary>
    public static IEnumerable<(Field Field, Kind Kind)> References(Plan plan, Kind kind) =>
        from field in kind.Fields
        let target = field.Type is ReferenceType reference ? plan.Kind(reference.Target) : null
        where target is not null
        select (field, target);

    private FeelValue? Referred(string name)
    {
        foreach (var (field, kind) in References(run.Plan, record.Kind))
        {
            if (kind.Name == name)
            {
                return record.Text(field) is { } key && run.Population.Find(kind, key) is { } referred
                    ? run.ContextOf(referred)
                    : FeelNull.Missing(field.Name);
            }
        }

        return null;
    }

    private FeelValue? WithoutEnterprise(string name) =>
        run.Names.Of(name) == NameUse.Common ? run.Find(name) : FeelNull.Missing(record.Kind.Owner?.Name ?? "统一社会信用代码");
}
