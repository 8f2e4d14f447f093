using System.Text;
using System.Text.RegularExpressions;

namespace Peiyu.Cli.Fuzzing;

/// <summary>Real inputs to start from: expressions of plans, decision models with their expressions, and some of every form of the language.</summary>
internal sealed partial class FuzzSeeds
{
    private const int LongestModel = 20_000;

    private FuzzSeeds(IReadOnlyList<string> expressions, IReadOnlyList<string> models, IReadOnlyList<string> tokens) =>
        (Expressions, Models, Tokens) = (expressions, models, tokens);

    public IReadOnlyList<string> Expressions { get; }

    public IReadOnlyList<string> Models { get; }

    /// <summary>Pieces to put into others.</summary>
    public IReadOnlyList<string> Tokens { get; }

    /// <param name="folders">Where plans and models may lie; one that is not there is passed over.</param>
    public static FuzzSeeds Read(IEnumerable<string> folders)
    {
        var files = folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal).ToList();
        var models = files.Where(file => file.EndsWith(".dmn", StringComparison.Ordinal)).Select(File.ReadAllText)
            .Where(text => text.Length <= LongestModel).Append(Model("1 + 1")).ToList();
        var rules = files.Where(file => file.EndsWith(".yaml", StringComparison.Ordinal)).SelectMany(File.ReadLines)
            .Select(line => Rule().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value.Trim('\'', '"', '}'));
        var texts = models.SelectMany(model => Text().Matches(model)).Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value));
        List<string> expressions = [.. rules.Concat(texts).Concat(FuzzLanguage.Expressions).Distinct(StringComparer.Ordinal)];
        List<string> tokens = [.. FuzzLanguage.Tokens, .. expressions.SelectMany(text => Word().Matches(text)).Select(match => match.Value).Distinct(StringComparer.Ordinal)];
        return new(expressions, models, tokens);
    }

    /// <summary>A model of one decision with this expression, and a function that it may call.</summary>
    public static string Model(string expression)
    {
        var written = System.Security.SecurityElement.Escape(new StringBuilder(expression).Replace("\0", "").ToString());
        return "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" namespace=\"urn:f\" name=\"f\"><inputData id=\"n\" name=\"n\"/>"
            + $"<businessKnowledgeModel id=\"f\" name=\"f\"><encapsulatedLogic><formalParameter name=\"n\"/><literalExpression><text>{written}</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>"
            + "<decision id=\"d\" name=\"d\"><knowledgeRequirement><requiredKnowledge href=\"#f\"/></knowledgeRequirement>"
            + $"<informationRequirement><requiredInput href=\"#n\"/></informationRequirement><literalExpression><text>{written}</text></literalExpression></decision></definitions>";
    }

    [GeneratedRegex("^\\s*(?:- )?\\{?(?:.*\\b)?(?:if|value|body|amount|where): (.+)$")]
    private static partial Regex Rule();

    [GeneratedRegex("<(?:\\w+:)?text>([^<]+)</")]
    private static partial Regex Text();

    [GeneratedRegex("[\\p{L}_][\\p{L}\\p{N}_]*( [\\p{L}_]+)?\\(?|[0-9.]+|[^\\s\\p{L}\\p{N}]+")]
    private static partial Regex Word();
}
