namespace Peiyu.Web.Signing;

/// <summary>Why somebody who was signed in is no more.</summary>
internal enum SessionEnd
{
    /// <summary>Too long idle, too long at all, or the password or the rights have changed.</summary>
    Over,

    /// <summary>The account signed in somewhere else.</summary>
    Elsewhere,
}
