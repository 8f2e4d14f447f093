namespace Peiyu.Feel.Values;

/// <summary>The absence of a value. It always knows why it is absent; all nulls are equal nevertheless.</summary>
public sealed class FeelNull : FeelValue
{
    private FeelNull(FeelCause cause) => Cause = cause;

    /// <summary>A <c>null</c> that somebody wrote.</summary>
    public static FeelNull Literal { get; } = Because("写明为 null");

    public FeelCause Cause { get; }

    internal override string Kind => "空值";

    /// <summary>The fact of this name is not known.</summary>
    public static FeelNull Missing(string name) => new(new FeelCause([$"缺少“{name}”"], [name]));

    public static FeelNull Because(string message) => new(new FeelCause([message], []));

    /// <summary>One null carrying the causes of all.</summary>
    public static FeelNull Of(params IEnumerable<FeelNull> nulls)
    {
        List<FeelNull> distinct = [.. nulls.Distinct(ReferenceEqualityComparer.Instance).Cast<FeelNull>()];
        return distinct.Count switch
        {
            0 => Literal,
            1 => distinct[0],
            _ => new FeelNull(FeelCause.Merge([.. distinct.Select(value => value.Cause)])),
        };
    }

    public override string ToString() => "null";

    internal static FeelNull NoEntry(string name) => new(new FeelCause([$"没有名为“{name}”的条目"], [name]));

    private protected override bool SameAs(FeelValue other) => other is FeelNull;

    private protected override int Hash() => 0;
}
