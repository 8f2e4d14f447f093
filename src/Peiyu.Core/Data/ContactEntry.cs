namespace Peiyu.Core.Data;

/// <summary>Who fills a contact role of the annex, as the county entered it; of several for a role the last one counts.</summary>
public sealed class ContactEntry
{
    public long Id { get; set; }

    /// <summary>The plan's code: the roles of another plan are others.</summary>
    public required string Plan { get; set; }

    /// <summary>The contact group, A to F.</summary>
    public required string Group { get; set; }

    /// <summary>The role's place in the group, from 0.</summary>
    public int Place { get; set; }

    /// <summary>Empty: nobody.</summary>
    public required string Name { get; set; }

    public required string Phone { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>The account's name at the time.</summary>
    public required string By { get; set; }
}
