using Peiyu.Plans.Model;

namespace Peiyu.Core.Contacts;

/// <summary>Who fills a contact role of the annex.</summary>
/// <param name="Group">The contact group, A to F.</param>
/// <param name="Place">The role's place in the group, from 0.</param>
/// <param name="Role">分管负责人, 科室负责人.</param>
/// <param name="Name">Empty: nobody, or nobody any more.</param>
/// <param name="Phone">Null: none is known.</param>
/// <param name="At">When it was entered, UTC; null where nothing was.</param>
/// <param name="By">Who entered it; empty where nothing was.</param>
public sealed record Contact(string Group, int Place, string Role, string Name, PhoneNumber? Phone, DateTime? At, string By)
{
    public bool IsNobody => Name.Length == 0;
}
