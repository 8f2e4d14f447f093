using Peiyu.Feel.Values;

namespace Peiyu.Plans.Evaluation;

/// <summary>The enterprise as rules see it: its fields, facts and definitions by name, and its cases by kind (企业.资质).</summary>
internal sealed class EnterpriseContext(EnterpriseScope scope) : FeelContext
{
    private readonly Dictionary<string, FeelList> _cases = new(StringComparer.Ordinal);

    public override IEnumerable<KeyValuePair<string, FeelValue>> Entries =>
        scope.Enterprise.Record.Kind.Fields.Select(entry => KeyValuePair.Create(entry.Name, Get(entry.Name)!));

    public override FeelValue? Get(string name)
    {
        if (_cases.TryGetValue(name, out var known))
        {
            return known;
        }

        if (scope.Run.Plan.Kind(name) is not { } kind || kind == scope.Run.Plan.Register)
        {
            return scope.Find(name);
        }

        var cases = new FeelList([.. scope.Enterprise.Cases(kind).Select(record => scope.Run.ContextOf(record))]);
        _cases.Add(name, cases);
        return cases;
    }
}
