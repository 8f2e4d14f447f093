using Peiyu.Plans.Model;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Model;

/// <summary>What the roles of the plan may do.</summary>
public sealed class RoleTests
{
    private static readonly Plan Plan = GuanxianPlan.Instance;

    [Theory]
    [InlineData("leader", Acts.Read, "资质", true)]
    [InlineData("leader", Acts.Enter, RightOn.Facts, false)]
    [InlineData("bureau", Acts.Enter, "企业", true)]
    [InlineData("bureau", Acts.Decide, RightOn.Libraries, true)]
    [InlineData("bureau", Acts.Decide, RightOn.Facts, false)]
    [InlineData("bureau", Acts.Assign, RightOn.Contacts, true)]
    [InlineData("department", Acts.Enter, RightOn.Facts, true)]
    [InlineData("department", Acts.Enter, "资质", false)]
    [InlineData("finance", Acts.Export, RightOn.Policies, true)]
    [InlineData("finance", Acts.Import, RightOn.Facts, false)]
    [InlineData("town", Acts.Enter, "项目", true)]
    [InlineData("town", Acts.Import, "项目", false)]
    [InlineData("officer", Acts.Enter, RightOn.Facts, true)]
    [InlineData("officer", Acts.Export, "企业", false)]
    [InlineData("enterprise", Acts.Read, "企业", true)]
    [InlineData("enterprise", Acts.Read, RightOn.Programmes, false)]
    [InlineData("enterprise", Acts.Enter, RightOn.Facts, true)]
    [InlineData("system-admin", Acts.Manage, RightOn.Accounts, true)]
    [InlineData("security-admin", Acts.Grant, RightOn.Grants, true)]
    [InlineData("audit-admin", Acts.Audit, RightOn.Records, true)]
    [InlineData("audit-admin", Acts.Read, RightOn.Records, false)]
    public void A_role_may_do_what_the_plan_says(string role, string act, string on, bool may) =>
        Assert.Equal(may, Plan.Role(role)!.May(act, on));

    [Fact]
    public void Everything_that_is_data_is_neither_accounts_nor_grants_nor_records()
    {
        var right = new Right(Acts.Read, RightOn.Everything);

        Assert.All(Plan.Kinds.Select(kind => kind.Name).Append(RightOn.Facts), on => Assert.True(right.Allows(Acts.Read, on)));
        Assert.All([RightOn.Accounts, RightOn.Grants, RightOn.Records], on => Assert.False(right.Allows(Acts.Read, on)));
    }

    [Fact]
    public void Everybody_but_an_enterprise_signs_in_with_a_second_factor() =>
        Assert.Equal(["enterprise"], Plan.Roles.Where(role => !role.SecondFactor).Select(role => role.Id));

    [Fact]
    public void A_scope_is_that_of_the_plan()
    {
        Assert.Equal(RoleScope.County, Plan.Role("leader")!.Scope);
        Assert.Equal(RoleScope.Unit, Plan.Role("town")!.Scope);
        Assert.Equal(RoleScope.Enterprise, Plan.Role("enterprise")!.Scope);
        Assert.Equal(RoleScope.None, Plan.Role("audit-admin")!.Scope);
        Assert.Null(Plan.Role("mayor"));
    }
}
