using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Register;

/// <summary>Where a case belongs: its unit and its enterprise decide who sees it.</summary>
/// <param name="Unit">Its own unit, else its enterprise's; null where none is known.</param>
/// <param name="Code">Its enterprise; null where it names none or one that is not in the register.</param>
/// <param name="Enterprise">The enterprise's name; null likewise.</param>
internal sealed record CasePlace(string? Unit, string? Code, string? Enterprise)
{
    public bool LiesIn(Scope scope) => scope.Includes(Unit, Code);

    public static async Task<CasePlace> OfAsync(PeiyuDb db, Plan plan, Kind kind, FeelValue[] values, CancellationToken ct)
    {
        var register = plan.Register;
        if (kind == register)
        {
            return new(CaseWords.Text(register.Unit, values), register.KeyOf(values), CaseWords.Label(register, values));
        }

        var own = CaseWords.Text(kind.Unit, values);
        if (CaseWords.Text(kind.Owner, values) is not { } code
            || await CaseReader.FindAsync(db, register, code, ct) is not { IsGone: false } enterprise)
        {
            return new(own, null, null);
        }

        return new(own ?? CaseWords.Text(register.Unit, enterprise.Values), code, enterprise.Label);
    }
}
