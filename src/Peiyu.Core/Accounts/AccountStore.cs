using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>Identity's store over our database; it leaves saving to the audited transaction.</summary>
internal sealed class AccountStore : UserOnlyStore<Account, PeiyuDb, long>
{
    public AccountStore(PeiyuDb db, IdentityErrorDescriber describer)
        : base(db, describer) => AutoSaveChanges = false;

    /// <summary>
    /// The account is read within the transaction, so it is watched already. The base would begin to watch it anew at each step and
    /// forget with which stamp it was read.
    /// </summary>
    public override Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
        return Task.FromResult(IdentityResult.Success);
    }
}
