namespace Peiyu.Core.Access;

/// <summary>Somebody tried what is not their right. Pages don't offer it, so it came by a typed address or a stale form.</summary>
public sealed class NotAllowedException(string act, string on) : Exception($"没有对“{on}”做这件事（{act}）的权限。")
{
    public string Act { get; } = act;

    public string On { get; } = on;
}
