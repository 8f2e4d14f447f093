namespace Peiyu.Feel.Parsing;

/// <summary>How tightly operators bind, the loosest first.</summary>
internal enum Level
{
    None,
    Disjunction,
    Conjunction,
    Comparison,
    Sum,
    Product,
    Power,
    Tightest,
}
