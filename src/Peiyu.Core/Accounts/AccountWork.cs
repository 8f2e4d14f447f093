using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>A change to accounts while it is made: Identity's manager over the database of the audited transaction.</summary>
internal sealed record AccountWork(UserManager<Account> Users, AuditedWork Audited)
{
    public PeiyuDb Db => Audited.Db;

    public DateTime Now => Audited.Now;

    /// <summary>The account as it is within the transaction; null where there is none.</summary>
    public Task<Account?> FindAsync(long id, CancellationToken ct) =>
        Db.Users.SingleOrDefaultAsync(account => account.Id == id, ct);
}
