using Peiyu.Core.Contacts;

namespace Peiyu.Web.Pages.Contacts;

/// <summary>What the form about a contact sends.</summary>
public sealed class ContactForm
{
    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? Reason { get; set; }

    /// <summary>What the button asks for: look it over, write it anew, keep it.</summary>
    public string? Step { get; set; }

    public ContactChange Change(string group, int place) => new(group, place, Name ?? "", Phone ?? "", Reason ?? "");
}
