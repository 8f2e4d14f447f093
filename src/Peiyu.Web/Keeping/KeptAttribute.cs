namespace Peiyu.Web.Keeping;

/// <summary>
/// The page is the same for everybody with the same role and scope until something is changed: it is kept as it was rendered,
/// with a hole for the person. No form with a token may stand in it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeptAttribute : Attribute
{
    /// <summary>Something on it is the person's own (saved views): kept for each account apart.</summary>
    public bool PerAccount { get; set; }
}
