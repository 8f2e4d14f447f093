using Peiyu.Dmn.Markup;
using Peiyu.Dmn.Tables;
using Peiyu.Feel.Parsing;
using Peiyu.Feel.Types;

namespace Peiyu.Dmn.Reading;

/// <summary>What all expressions of one model share: its file, its types, the names of entries, and what is wrong.</summary>
internal sealed class ModelText(string file)
{
    internal string File => file;

    internal Dictionary<string, FeelType> Types { get; } = [];

    /// <summary>Names of entries of contexts; a text must know those that are more than a word.</summary>
    internal HashSet<string> EntryNames { get; } = [];

    /// <summary>The same names, ready to be found in texts; to be asked for when all of them are there.</summary>
    internal KnownNames EntryPatterns => field ??= new KnownNames(EntryNames);

    internal List<DmnProblem> Problems { get; } = [];

    internal List<DecisionTable> Tables { get; } = [];

    internal TypeVocabulary TypeVocabulary => field ??= new TypeVocabulary(Types);

    internal void Complain(MarkupElement element, string message) => Complain(element.Line, message);

    internal void Complain(int line, string message) => Problems.Add(new DmnProblem(file, line, message));

    internal DmnException Refuse(MarkupElement element, string message) =>
        new(new DmnProblem(file, element.Line, message));
}
