using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Peiyu.Web.Api.Answers;

[Description("申领一项奖补；金额和依据由系统算")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ClaimRequest
{
    [Description("政策编号")] public required string Policy { get; init; }

    [Description("哪一件事得的，和 entitlements 里的 case 一样；不因为哪一件事的写空")] public string? Case { get; init; }

    [Description("要填的栏：收款户名、开户行、收款账号")] public IReadOnlyDictionary<string, string?> Fields { get; init; } = new Dictionary<string, string?>();
}
