using Peiyu.Plans.Model;

namespace Peiyu.Core.Accounts;

/// <summary>Whose sessions and passwords are limited: everybody who works for the county, administrators too.</summary>
public static class Officials
{
    extension(Role role)
    {
        public bool IsOfficial => role.Scope != RoleScope.Enterprise;
    }
}
