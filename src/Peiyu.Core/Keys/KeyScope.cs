using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Keys;

/// <summary>Who acts by a key: its owner as the owner is now, with no more rights than the key was made for.</summary>
public static class KeyScope
{
    public static Actor Of(Account owner, ApiKey key, Plan plan)
    {
        var actor = Actor.Of(owner, plan);
        var acts = key.Acts.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return actor with
        {
            Name = $"{actor.Name}（密钥 {key.Name}）",
            // Administrators' rights are on no data, so nothing is left of them.
            Role = actor.Role is { } role
                ? role with { Rights = [.. role.Rights.Where(right => acts.Contains(right.Act) && RightOn.IsData(right.On))] }
                : null,
        };
    }
}
