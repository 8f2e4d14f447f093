using Peiyu.Core.Data;

namespace Peiyu.Web.Pages.Keys;

/// <summary>How a key stands.</summary>
public static class KeyState
{
    public static bool IsGood(ApiKey key, DateTime now) => key.RevokedAt is null && key.ExpiresAt > now;

    public static string Word(ApiKey key, DateTime now) => key switch
    {
        { RevokedAt: not null } => "已撤销",
        _ when key.ExpiresAt <= now => "已到期",
        _ => "可以用",
    };
}
