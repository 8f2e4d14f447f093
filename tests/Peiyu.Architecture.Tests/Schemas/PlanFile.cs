using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Peiyu.Architecture.Tests.Schemas;

/// <summary>A file of a plan, as an editor reads it: plain scalars by the core schema of YAML 1.2.</summary>
/// <param name="Path">plans/guanxian-2023/policies/1-goals.yaml.</param>
internal sealed partial record PlanFile(string Path)
{
    /// <summary>The folder of the pieces.</summary>
    public const string Fragments = "plans/shapes";

    public static IReadOnlyList<PlanFile> All { get; } =
        [.. Repository.Files("plans", "*.yaml").Select(path => new PlanFile(path))];

    /// <summary>The plan's folder: plans/guanxian-2023.</summary>
    public string Plan => string.Join('/', Path.Split('/')[..2]);

    /// <summary>The path inside the plan: policies/1-goals.yaml.</summary>
    public string Name => Path[(Plan.Length + 1)..];

    /// <summary>Whether it is a piece of a plan in one file.</summary>
    public bool IsFragment => Plan == Fragments;

    /// <summary>The schema: a subfolder's files share the one of its name, pieces of plans that of pieces.</summary>
    public string Schema => IsFragment ? "fragment"
        : Name.Contains('/') ? Name.Split('/')[0]
        : System.IO.Path.GetFileNameWithoutExtension(Name);

    /// <summary>The schemas with what each has to say something about; a piece of a plan has those of its keys besides its own.</summary>
    public static IEnumerable<(string Schema, JToken Content)> Parts(PlanFile file, JToken content) =>
        file.IsFragment && content is JObject parts
            ? [(file.Schema, content), .. parts.Properties().Where(part => IsWhole(part)).Select(part => (part.Name, part.Value))]
            : [(file.Schema, content)];

    /// <summary>What is written of the plan itself in a piece adds to what it is based on.</summary>
    private static bool IsWhole(JProperty part) => part.Value is JArray || part is { Name: "text" or "definitions" };

    public JToken Content => Convert(Node());

    private YamlNode Node()
    {
        var stream = new YamlStream();
        using var reader = new StringReader(Repository.Read(Path));
        stream.Load(reader);
        return stream.Documents.Single().RootNode;
    }

    private static JToken Convert(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JObject(mapping.Children.Select(pair =>
            new JProperty(((YamlScalarNode)pair.Key).Value!, Convert(pair.Value)))),
        YamlSequenceNode list => new JArray(list.Children.Select(Convert)),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: { } plain } => Scalar(plain),
        YamlScalarNode { Value: var text } => new JValue(text),
        _ => throw new InvalidOperationException($"{node.NodeType}"),
    };

    private static JValue Scalar(string plain) => plain switch
    {
        "" or "~" or "null" => JValue.CreateNull(),
        "true" => new JValue(true),
        "false" => new JValue(false),
        _ when Integer().IsMatch(plain) => new JValue(long.Parse(plain, CultureInfo.InvariantCulture)),
        _ when Real().IsMatch(plain) => new JValue(Number(plain)),
        _ => new JValue(plain),
    };

    private static decimal Number(string plain) =>
        decimal.Parse(plain, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex("^[-+]?[0-9]+$")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Real();
}
