namespace Peiyu.Dmn.Tables.Policies;

/// <summary>The hit policies by their names in a model.</summary>
internal static class HitPolicies
{
    /// <summary>C# null when there is no such policy.</summary>
    internal static HitPolicy? Find(string name, string? aggregation) => (name, aggregation) switch
    {
        ("UNIQUE", _) => new UniquePolicy(),
        ("ANY", _) => new AnyPolicy(),
        ("FIRST", _) => new FirstPolicy(),
        ("PRIORITY", _) => new PriorityPolicy(),
        ("RULE ORDER", _) or ("COLLECT", null) => new RuleOrderPolicy(),
        ("OUTPUT ORDER", _) => new OutputOrderPolicy(),
        ("COLLECT", "SUM") => AggregatePolicy.Sum,
        ("COLLECT", "MIN") => AggregatePolicy.Smallest,
        ("COLLECT", "MAX") => AggregatePolicy.Largest,
        ("COLLECT", "COUNT") => AggregatePolicy.Count,
        _ => null,
    };
}
