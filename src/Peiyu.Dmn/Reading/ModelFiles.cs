using Peiyu.Dmn.Markup;

namespace Peiyu.Dmn.Reading;

/// <summary>Reads a model file; what it imports is looked for among the other models of its folder.</summary>
internal sealed class ModelFiles(string folder, DmnLimits limits)
{
    private readonly Dictionary<string, DmnModel> _read = [];
    private readonly List<string> _open = [];
    private Dictionary<string, string>? _byNamespace;

    internal DmnModel Read(string path)
    {
        var name = Path.GetFileName(path);
        if (_read.TryGetValue(path, out var known))
            return known;
        if (_open.Contains(path))
            throw new DmnException(new DmnProblem(name, 1, "几个模型绕成圈互相引入，请断开其中一处"));
        if (_open.Count >= limits.Imports)
            throw new DmnException(new DmnProblem(name, 1, $"一层引入一层，超过 {limits.Imports} 个模型"));
        _open.Add(path);
        var definitions = Markup(path, name);
        var model = new ModelReader(definitions, name, Resolve).Read();
        _open.Remove(path);
        return _read[path] = model;
    }

    private MarkupElement Markup(string path, string name)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return MarkupReader.Read(stream, name, limits);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DmnException(new DmnProblem(name, 1, "文件不存在或读不了"));
        }
    }

    private DmnModel? Resolve(string uri)
    {
        _byNamespace ??= Namespaces();
        return _byNamespace.TryGetValue(uri, out var path) ? Read(path) : null;
    }

    private Dictionary<string, string> Namespaces()
    {
        Dictionary<string, string> found = [];
        foreach (var path in Directory.EnumerateFiles(folder, "*.dmn").Order(StringComparer.Ordinal))
        {
            if (MarkupHeader.NamespaceOf(path) is { } uri)
                found.TryAdd(uri, path);
        }
        return found;
    }
}
