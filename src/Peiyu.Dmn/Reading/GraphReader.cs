using Peiyu.Dmn.Graph;
using Peiyu.Dmn.Markup;

namespace Peiyu.Dmn.Reading;

/// <summary>Reads the elements of the requirements graph and ties them together; their logic is read afterwards.</summary>
internal sealed class GraphReader(ModelText model, string modelNamespace, IReadOnlyList<ImportedModel> imports)
{
    private readonly Dictionary<string, GraphElement> _byId = [];
    private readonly HashSet<string> _names = [];
    private readonly Compiler _compiler = new(model, []);

    internal List<(MarkupElement Markup, GraphElement Element)> Elements { get; } = [];

    internal IReadOnlyDictionary<string, GraphElement> ById => _byId;

    internal void Read(MarkupElement definitions)
    {
        foreach (var child in definitions.Children)
        {
            if (Create(child) is { } element)
                Add(child, element);
        }
        foreach (var (markup, element) in Elements)
            Tie(markup, element);
        if (new CycleFinder().Find(Elements.Select(entry => entry.Element)) is { } circle)
        {
            var names = string.Join(" → ", circle.Append(circle[0]).Select(element => $"“{element.Name}”"));
            throw new DmnException(new DmnProblem(model.File, circle[0].Line, $"需求绕成了圈：{names}，请断开其中一处"));
        }
    }

    private GraphElement? Create(MarkupElement child)
    {
        if (child.Name is not ("inputData" or "decision" or "businessKnowledgeModel" or "decisionService"))
            return null;
        var name = child.Attribute("name") ?? throw model.Refuse(child, $"{child.Name} 要有 name");
        return child.Name switch
        {
            "inputData" => new InputData(name, modelNamespace, child.Line),
            "decision" => new Decision(name, modelNamespace, child.Line),
            "decisionService" => new DecisionService(name, modelNamespace, child.Line),
            _ => new Knowledge(name, modelNamespace, child.Line),
        };
    }

    private void Add(MarkupElement markup, GraphElement element)
    {
        if (!_names.Add(element.Name))
            model.Complain(markup, $"“{element.Name}”这个名称用了两次");
        Elements.Add((markup, element));
        if (markup.Attribute("id") is { } id && !_byId.TryAdd(id, element))
            model.Complain(markup, $"id“{id}”用了两次");
        var variable = markup.Child("variable");
        element.Type = _compiler.Type(variable?.Attribute("typeRef"), variable ?? markup);
    }

    private void Tie(MarkupElement markup, GraphElement element)
    {
        foreach (var requirement in markup.Children)
        {
            if (requirement.Name is not ("informationRequirement" or "knowledgeRequirement"))
                continue;
            foreach (var reference in requirement.Children.Where(child => child.Attribute("href") is not null))
            {
                if (Find(reference) is var (import, required))
                    element.Requirements.Add(import, required);
            }
        }
        if (element is DecisionService service)
            Tie(markup, service);
    }

    private void Tie(MarkupElement markup, DecisionService service)
    {
        foreach (var reference in markup.All("outputDecision"))
        {
            if (Find(reference) is (_, Decision decision))
                service.Outputs.Add(decision);
        }
        // The parameters are the input data first, then the decisions.
        foreach (var reference in markup.All("inputData").Concat(markup.All("inputDecision")))
        {
            if (Find(reference) is var (_, input))
                service.Inputs.Add(input);
        }
    }

    /// <summary>What a reference points to, and the import it comes by.</summary>
    private (string? Import, GraphElement Element)? Find(MarkupElement reference)
    {
        var href = reference.Attribute("href") ?? "";
        var hash = href.LastIndexOf('#');
        var (uri, id) = hash < 0 ? ("", href) : (href[..hash], href[(hash + 1)..]);
        if ((uri.Length == 0 || uri == modelNamespace) && _byId.TryGetValue(id, out var own))
            return (null, own);
        foreach (var import in imports)
        {
            if (import.Model.Namespace == uri && import.Model.ById.TryGetValue(id, out var imported))
                return (import.Name, imported);
        }
        model.Complain(reference, $"没有“{href}”所指的元素，请核对 href");
        return null;
    }
}
