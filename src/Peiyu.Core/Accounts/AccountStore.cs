using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>Identity's store over our database; it leaves saving to the audited transaction.</summary>
internal sealed class AccountStore : UserOnlyStore<Account, PeiyuDb, long>
{
    public AccountStore(PeiyuDb db, IdentityErrorDescriber describer)
        : base(db, describer) => AutoSaveChanges = false;
}
