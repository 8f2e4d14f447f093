using Peiyu.Dmn.Boxed;
using Peiyu.Dmn.Graph;
using Peiyu.Dmn.Markup;
using Peiyu.Feel.Ast;

namespace Peiyu.Dmn.Reading;

/// <summary>Reads a model: types first, then the graph, then the logic of its elements.</summary>
internal sealed class ModelReader(MarkupElement definitions, string file, Func<string, DmnModel?> resolve)
{
    private readonly ModelText _model = new(file);

    internal DmnModel Read()
    {
        var imports = definitions.All("import").Select(Import).OfType<ImportedModel>().ToList();
        foreach (var import in imports)
            Take(import);
        var types = new ItemTypes(_model);
        types.Read(definitions);
        NoteEntries(definitions);
        var modelNamespace = definitions.Attribute("namespace") ?? "";
        var graph = new GraphReader(_model, modelNamespace, imports);
        graph.Read(definitions);
        types.Check();
        foreach (var (markup, element) in graph.Elements)
            Compile(markup, element);
        return new DmnModel(file, definitions.Attribute("name") ?? "", modelNamespace, _model, graph);
    }

    private ImportedModel? Import(MarkupElement import)
    {
        var uri = import.Attribute("namespace") ?? throw _model.Refuse(import, "引入（import）要有 namespace");
        if (import.Attribute("importType") is { } type && !DmnVersion.IsModel(type))
        {
            _model.Complain(import, $"只能引入 DMN 模型，不认识“{type}”");
            return null;
        }
        var model = resolve(uri) ?? throw _model.Refuse(
            import, $"找不到命名空间为“{uri}”的模型，请把它的 .dmn 文件放在同一个文件夹里");
        return new ImportedModel(import.Attribute("name") ?? "", model);
    }

    private void Take(ImportedModel import)
    {
        var prefix = import.Name.Length == 0 ? "" : $"{import.Name}.";
        foreach (var (name, type) in import.Model.Text.Types)
            _model.Types[prefix + name] = type;
        _model.EntryNames.UnionWith(import.Model.Text.EntryNames);
        _model.EntryNames.UnionWith(import.Model.ById.Values.Select(element => element.Name));
    }

    private void NoteEntries(MarkupElement element)
    {
        foreach (var child in element.Children)
        {
            var isEntry = child.Name is "column" or "output" || (child.Name == "variable" && element.Name == "contextEntry");
            if (isEntry && child.Attribute("name") is { } name)
                _model.EntryNames.Add(name);
            NoteEntries(child);
        }
    }

    private void Compile(MarkupElement markup, GraphElement element)
    {
        var compiler = new Compiler(_model, [.. element.Requirements.Names]);
        if (element is Decision decision && compiler.Inside(markup) is { } logic)
            decision.Logic = logic;
        if (element is Knowledge knowledge && markup.Child("encapsulatedLogic") is { } function)
            knowledge.Logic = Function(function, knowledge, compiler.With(knowledge.Name));
    }

    private static FunctionNode Function(MarkupElement function, Knowledge knowledge, Compiler compiler) =>
        FunctionDefinition.Read(
            function, compiler, ServiceFunction.ResultType(knowledge.Type), $"业务知识“{knowledge.Name}”");
}
