using Peiyu.Feel.Types;

namespace Peiyu.Feel.Parsing;

/// <summary>The names of types that a text may use: the language's, and those a model defines.</summary>
internal sealed class TypeVocabulary
{
    private readonly IReadOnlyDictionary<string, FeelType> _defined;
    private readonly KnownNames _patterns;

    internal TypeVocabulary(IReadOnlyDictionary<string, FeelType> defined)
    {
        _defined = defined;
        _patterns = new KnownNames(SimpleType.Names.Concat(defined.Keys));
    }

    internal static TypeVocabulary Standard { get; } = new(new Dictionary<string, FeelType>());

    internal bool Knows(string name) => _defined.ContainsKey(name) || SimpleType.Names.Contains(name);

    /// <summary>A type that the model defines; C# null for the language's own.</summary>
    internal FeelType? Find(string name) => _defined.GetValueOrDefault(name);

    /// <summary>The longest name of several words that stands here.</summary>
    internal (string Name, int End)? Match(string text, int position) => _patterns.Match(text, position);
}
