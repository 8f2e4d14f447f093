namespace Peiyu.Core.Accounts;

/// <summary>Which accounts are listed.</summary>
/// <param name="Text">A part of user name or display name; null: any.</param>
/// <param name="State">One of <see cref="States"/>; null: any.</param>
/// <param name="Role">A role's identifier; null: any.</param>
/// <param name="Page">From 1.</param>
/// <param name="WaitingFirst">Whether those without a role come first.</param>
public sealed record AccountQuery(string? Text, string? State, string? Role, int Page, bool WaitingFirst = false)
{
    public const int PageSize = 25;

    public const string Open = "open";
    public const string Waiting = "waiting";
    public const string Invited = "invited";
    public const string Closed = "closed";

    public static IReadOnlyList<string> States { get; } = [Open, Waiting, Invited, Closed];
}
