using Peiyu.Dmn.Analysis;
using Peiyu.Dmn.Graph;
using Peiyu.Dmn.Markup;
using Peiyu.Dmn.Reading;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn;

/// <summary>A decision model, read once and evaluated as often as wanted, also by several threads.</summary>
public sealed class DmnModel
{
    private readonly Dictionary<string, GraphElement> _byName = [];

    internal DmnModel(string file, string name, string modelNamespace, ModelText text, GraphReader graph)
    {
        File = file;
        Name = name;
        Namespace = modelNamespace;
        Text = text;
        ById = graph.ById;
        foreach (var (_, element) in graph.Elements)
            _byName.TryAdd(element.Name, element);
    }

    public string File { get; }

    public string Name { get; }

    public string Namespace { get; }

    /// <summary>What is wrong in it without making it unreadable: each place is null when it is evaluated.</summary>
    public IReadOnlyList<DmnProblem> Problems => Text.Problems;

    public IEnumerable<string> Inputs => Names<InputData>();

    public IEnumerable<string> Decisions => Names<Decision>();

    public IEnumerable<string> Knowledge => Names<Knowledge>();

    public IEnumerable<string> Services => Names<DecisionService>();

    internal ModelText Text { get; }

    internal IReadOnlyDictionary<string, GraphElement> ById { get; }

    /// <summary>Reads a file; what it imports must lie in the same folder.</summary>
    /// <exception cref="DmnException">The file is no model.</exception>
    public static DmnModel Load(string path, DmnLimits? limits = null)
    {
        var full = Path.GetFullPath(path);
        return new ModelFiles(Path.GetDirectoryName(full)!, limits ?? DmnLimits.Default).Read(full);
    }

    /// <param name="stream">The model.</param>
    /// <param name="file">What the file is called in messages.</param>
    /// <param name="resolve">Gives the model of a namespace that is imported; C# null when there is none.</param>
    /// <param name="limits">How large the model may be.</param>
    /// <exception cref="DmnException">The content is no model.</exception>
    public static DmnModel Read(
        Stream stream, string file, Func<string, DmnModel?>? resolve = null, DmnLimits? limits = null) =>
        new ModelReader(
            MarkupReader.Read(stream, file, limits ?? DmnLimits.Default), file, resolve ?? (_ => null)).Read();

    /// <summary>
    /// Gaps, overlaps and rows without use in the model's decision tables, exact for written numbers, dates, texts and
    /// truth values. An input is taken for known.
    /// </summary>
    public IReadOnlyList<TableRemark> Remarks() => [.. Text.Tables.SelectMany(table => TableAnalysis.Of(table, File))];

    /// <summary>The input data that a decision needs, directly or by other decisions.</summary>
    public IReadOnlyList<string> InputsOf(string decision)
    {
        HashSet<GraphElement> seen = [];
        var waiting = new Queue<GraphElement>(Element(decision) is { } start ? [start] : []);
        while (waiting.TryDequeue(out var element))
        {
            foreach (var required in element.Requirements.All.Where(seen.Add))
                waiting.Enqueue(required);
        }
        return [.. seen.OfType<InputData>().Select(input => input.Name)];
    }

    /// <summary>Never throws on account of the model: what cannot be computed is null, with its cause.</summary>
    public FeelValue Evaluate(
        string decision, IReadOnlyCollection<DmnInput> inputs, DmnSetting? setting = null) =>
        Element(decision) is { } element
            ? Effort.Bound((inputs, setting, element), static given => new Session(given.inputs, given.setting ?? DmnSetting.None).Value(given.element))
            : FeelNull.Because($"模型“{File}”没有名为“{decision}”的决策");

    /// <summary>
    /// Calls a decision service or a business knowledge model with named arguments; those that are not named are null.
    /// </summary>
    public FeelValue Invoke(
        string function, IReadOnlyCollection<DmnInput> arguments, DmnSetting? setting = null) =>
        Evaluate(function, [], setting) is FeelFunction callee
            ? Effort.Bound((callee, arguments), static given => given.callee.Invoke([.. given.callee.Parameters.Select(parameter =>
                given.arguments.FirstOrDefault(argument => argument.Name == parameter)?.Value ?? FeelNull.Missing(parameter))]))
            : FeelNull.Because($"模型“{File}”没有名为“{function}”的决策服务或业务知识");

    /// <summary>Whether what this decision service gives is a context of its output decisions.</summary>
    internal bool HasSeveralOutputs(string service) => Element(service) is DecisionService { Outputs.Count: > 1 };

    private GraphElement? Element(string name) => _byName.GetValueOrDefault(name);

    private IEnumerable<string> Names<T>()
        where T : GraphElement => _byName.Values.OfType<T>().Select(element => element.Name);
}
