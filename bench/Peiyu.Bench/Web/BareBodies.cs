namespace Peiyu.Bench.Web;

/// <summary>The bytes of real pages, by name, that a bare page gives back.</summary>
internal sealed class BareBodies
{
    private readonly Dictionary<string, string> _bodies = new(StringComparer.Ordinal);

    public string Of(string name) => _bodies[name];

    public void Add(string name, string body) => _bodies[name] = body;
}
