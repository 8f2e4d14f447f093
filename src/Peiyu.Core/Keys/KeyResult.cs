using Peiyu.Core.Data;

namespace Peiyu.Core.Keys;

/// <summary>What came of asking for a key.</summary>
public abstract record KeyResult
{
    private KeyResult()
    {
    }

    /// <param name="Key">As it is kept.</param>
    /// <param name="Text">The key itself, for this one time.</param>
    public sealed record Made(ApiKey Key, string Text) : KeyResult;

    /// <param name="Problems">Why not, by the field's name: 名称, 用途, 有效期, or 密钥 for the whole.</param>
    public sealed record Refused(IReadOnlyList<(string Field, string Sentence)> Problems) : KeyResult;
}
