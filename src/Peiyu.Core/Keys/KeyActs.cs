using Peiyu.Core.Access;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Keys;

/// <summary>What a key can be made for, and the words under which keys stand on record.</summary>
public static class KeyActs
{
    /// <summary>What these acts are on.</summary>
    public const string On = "密钥";

    public const string Create = "key-create";
    public const string Revoke = "key-revoke";

    /// <summary>
    /// The acts that the interface for programs knows; reading belongs to every key. Of importing it knows the log alone: it takes
    /// no files. Money is paid, put aside and let in by people only.
    /// </summary>
    public static IReadOnlyList<string> Offered { get; } = [Acts.Read, Acts.Enter, Acts.Import, Acts.Apply, Acts.Review, Acts.Approve, Acts.Publish];

    public static string Word(string act) => act switch
    {
        Acts.Read => "读",
        Acts.Enter => "录入和更正指标",
        Acts.Import => "看导入记录",
        Acts.Apply => "申领、报送",
        Acts.Review => "初审",
        Acts.Approve => "审核、同意",
        Acts.Publish => "公示、答复异议",
        _ => act,
    };

    /// <summary>Those that a key of this owner may be made for; none for who may not read data.</summary>
    public static IReadOnlyList<string> Of(Actor owner) => owner.ReadsData
        ? [.. Offered.Where(act => owner.Role?.Rights.Any(right => right.Act == act && RightOn.IsData(right.On)) == true)]
        : [];
}
