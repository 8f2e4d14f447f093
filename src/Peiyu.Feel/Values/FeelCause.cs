namespace Peiyu.Feel.Values;

/// <summary>Why a value is null: a sentence for the reader, and the facts that were missing.</summary>
public sealed class FeelCause
{
    private readonly IReadOnlyList<string> _sentences;

    internal FeelCause(IReadOnlyList<string> sentences, IReadOnlyList<string> missing)
    {
        _sentences = sentences;
        Missing = missing;
    }

    public string Message => string.Join('；', _sentences);

    /// <summary>Names of the missing facts, each once, in the order in which they were met.</summary>
    public IReadOnlyList<string> Missing { get; }

    public override string ToString() => Message;

    internal static FeelCause Merge(IReadOnlyList<FeelCause> causes) => causes.Count == 1
        ? causes[0]
        : new FeelCause(
            [.. causes.SelectMany(cause => cause._sentences).Distinct()],
            [.. causes.SelectMany(cause => cause.Missing).Distinct()]);
}
