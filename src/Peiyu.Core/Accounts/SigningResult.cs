using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>What came of trying to sign in.</summary>
public abstract record SigningResult
{
    private SigningResult()
    {
    }

    /// <summary>Signed in.</summary>
    /// <param name="Account">Who.</param>
    /// <param name="Session">The number of the session that began.</param>
    /// <param name="News">What to tell.</param>
    public sealed record Passed(Account Account, string Session, SignInNews News) : SigningResult;

    /// <summary>The password is right; a code of the moment is asked for too.</summary>
    public sealed record CodeNeeded(Account Account) : SigningResult;

    /// <summary>No such name, a wrong password or code, a closed account: nobody learns which.</summary>
    public sealed record Refused : SigningResult;

    /// <summary>Too many wrong ones; nothing is tried before that time, UTC.</summary>
    public sealed record Locked(DateTime Until) : SigningResult;

    /// <summary>The provider vouches for somebody whose account may not be used.</summary>
    public sealed record Outside(OutsideReason Reason) : SigningResult;

    /// <summary>The provider vouches for somebody who is linked to no account.</summary>
    public sealed record Unlinked : SigningResult;

    /// <summary>The password is right, and the identity can't be linked to the account: the sentence says why.</summary>
    public sealed record NotLinked(string Sentence) : SigningResult;
}
