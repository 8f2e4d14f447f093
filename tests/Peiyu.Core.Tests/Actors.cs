using Peiyu.Core.Access;
using Peiyu.TestKit;

namespace Peiyu.Core.Tests;

/// <summary>People of the sample county.</summary>
internal static class Actors
{
    public static Actor Bureau { get; } = new(null, "县工信局 中小企业科", GuanxianPlan.Instance.Role("bureau"), Scope.County);

    public static Actor Leader { get; } = new(null, "县领导", GuanxianPlan.Instance.Role("leader"), Scope.County);

    public static Actor Town(string unit) => new(null, unit, GuanxianPlan.Instance.Role("town"), Scope.OfUnit(unit));

    public static Actor Enterprise(string code) => new(null, "演示甲公司", GuanxianPlan.Instance.Role("enterprise"), Scope.OfEnterprise(code));
}
