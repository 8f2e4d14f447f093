using Peiyu.Core.Data;
using Peiyu.Core.Time;

namespace Peiyu.Core.Accounts;

/// <summary>Counts wrong passwords and codes of an account, wherever they are tried, and locks it after too many in a row.</summary>
internal static class WrongTries
{
    /// <summary>Until when nothing is tried, UTC; null where the account is not locked.</summary>
    public static DateTime? LockedUntil(AccountWork work, Account account) =>
        account.LockoutEnd is { } end && end.UtcDateTime > work.Now ? end.UtcDateTime : null;

    /// <summary>Counts one more, on record; gives until when the account is locked, where that was one too many.</summary>
    public static DateTime? Count(AccountWork work, Account account, string details = "")
    {
        work.Audited.Record(SigningActs.Failure, SigningActs.On, account.Title, details: details);
        if (++account.AccessFailedCount < SigningKeeper.MostFailures)
        {
            return null;
        }

        var until = work.Now + SigningKeeper.LockedFor;
        (account.AccessFailedCount, account.LockoutEnd) = (0, until);
        work.Audited.Record(
            SigningActs.LockOut, SigningActs.On, account.Title,
            details: $"连错 {SigningKeeper.MostFailures} 次，锁 {SigningKeeper.LockedFor.Minutes} 分钟");
        return until;
    }

    public static string Sentence(DateTime until) =>
        $"连错 {SigningKeeper.MostFailures} 次，{ChinaTime.Of(until):HH:mm} 以前不能再试。急用请找系统管理员解锁。";
}
