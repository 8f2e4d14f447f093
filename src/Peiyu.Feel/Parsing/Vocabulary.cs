namespace Peiyu.Feel.Parsing;

/// <summary>What a text may speak of besides the language's own words.</summary>
/// <param name="Names">Names of the scope; C# null: not known.</param>
internal sealed record Vocabulary(IReadOnlyCollection<string>? Names)
{
    internal static Vocabulary None { get; } = new((IReadOnlyCollection<string>?)null);

    /// <summary>Names of entries of contexts, which may stand after a dot and in a filter.</summary>
    internal KnownNames Entries { get; init; } = new([]);

    internal TypeVocabulary Types { get; init; } = TypeVocabulary.Standard;
}
