using Peiyu.Core.Access;

namespace Peiyu.Web.Pages.Enterprises;

/// <summary>How the page speaks of the enterprise: an official reads about it, its own people are spoken to.</summary>
/// <param name="IsOwn">Whether the reader belongs to it.</param>
/// <param name="Who">这户企业, 你.</param>
public sealed record EnterpriseWords(bool IsOwn, string Who)
{
    public static EnterpriseWords Theirs { get; } = new(false, "这户企业");

    public static EnterpriseWords Own { get; } = new(true, "你");

    public static EnterpriseWords For(Scope scope) => scope.Enterprise is null ? Theirs : Own;
}
