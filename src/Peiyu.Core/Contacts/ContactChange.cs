namespace Peiyu.Core.Contacts;

/// <summary>Who is to fill a contact role, as somebody wrote it.</summary>
/// <param name="Group">The contact group.</param>
/// <param name="Place">The role's place in the group, from 0.</param>
/// <param name="Name">Empty: nobody.</param>
/// <param name="Phone">As typed; empty: none.</param>
/// <param name="Reason">Why.</param>
public sealed record ContactChange(string Group, int Place, string Name, string Phone, string Reason);
