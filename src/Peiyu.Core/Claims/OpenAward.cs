using System.Security.Cryptography;
using System.Text;
using Peiyu.Core.Boards;

namespace Peiyu.Core.Claims;

/// <summary>An award that is met and for which no claim is open or paid.</summary>
/// <param name="Line">The award.</param>
/// <param name="Reach">Who can be told of it.</param>
/// <param name="ToldOn">The day in China on which they were told; null where nobody was.</param>
public sealed record OpenAward(AwardLine Line, AwardReach Reach, DateOnly? ToldOn)
{
    /// <summary>Names the award in a form and on record, without saying whose it is: whoever reads the records has no right to the enterprises.</summary>
    public string Key { get; } = KeyOf(Line);

    /// <summary>Whether there is somebody to tell who was not told yet.</summary>
    public bool CanBeTold => ToldOn is null && Reach != AwardReach.Nobody;

    private static string KeyOf(AwardLine line) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{line.Policy.Id}\n{line.Subject}\n{line.Case}")))[..16];
}
