namespace Peiyu.Core.Contacts;

/// <summary>What became of a change of a contact.</summary>
public abstract record ContactResult
{
    private ContactResult()
    {
    }

    /// <summary>It is kept and on record.</summary>
    public sealed record Set(Contact Contact) : ContactResult;

    /// <summary>It says what stands there already; nothing is kept.</summary>
    public sealed record Same : ContactResult;

    /// <summary>The plan has no such role.</summary>
    public sealed record NoSuchRole : ContactResult;

    /// <summary>It can't be kept as it is written.</summary>
    /// <param name="Problems">By field (name, phone, reason), what is wrong and how to mend it.</param>
    public sealed record Refused(IReadOnlyList<(string Field, string Words)> Problems) : ContactResult;
}
