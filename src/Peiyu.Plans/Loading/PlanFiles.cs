using Peiyu.Plans.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Peiyu.Plans.Loading;

/// <summary>
/// The files of a plan's folder as trees, and the list of what is wrong with them. A small plan may be one file instead, with a
/// key for each of those files; it may be based on another such file beside it.
/// </summary>
internal sealed class PlanFiles
{
    /// <summary>The key that names the file that a plan of one file is based on.</summary>
    private const string BasedOn = "based-on";

    private readonly List<PlanProblem> _problems = [];
    private readonly PlanNode? _whole;

    /// <param name="path">The plan's folder, or its one file.</param>
    public PlanFiles(string path)
    {
        (Folder, IsOneFile) = File.Exists(path) ? (Path.GetDirectoryName(Path.GetFullPath(path))!, true) : (path, false);
        _whole = IsOneFile ? ReadWhole(Path.GetFileName(path)) : null;
    }

    /// <summary>The folder in which the plan lies.</summary>
    public string Folder { get; }

    /// <summary>Whether the plan is one file.</summary>
    public bool IsOneFile { get; }

    public IReadOnlyList<PlanProblem> Problems => _problems;

    public void Report(SourcePlace place, string message) => _problems.Add(new(place, message));

    /// <summary>The root of a file; null, and a problem, where it is missing or no YAML. A plan of one file may be without it.</summary>
    public PlanNode? Open(string file) => IsOneFile ? _whole?.Find(Path.GetFileNameWithoutExtension(file)) : Load(file, null);

    private PlanNode? ReadWhole(string file)
    {
        var root = Load(file, null);
        var on = root?.FindText(BasedOn);
        return on is null || Path.GetFileName(on) != on ? root : Load(file, Load(on, null));
    }

    private PlanNode? Load(string file, PlanNode? on)
    {
        var path = Path.Combine(Folder, file);
        if (!File.Exists(path))
        {
            Report(new(file, 1, 1), "没有这个文件。");
            return null;
        }

        try
        {
            var stream = new YamlStream();
            using var reader = File.OpenText(path);
            stream.Load(reader);
            if (stream.Documents.Count == 1)
            {
                return new(file, stream.Documents[0].RootNode, on);
            }

            Report(new(file, 1, 1), "文件里应有一份内容。");
        }
        catch (YamlException exception)
        {
            Report(new(file, (int)exception.Start.Line, (int)exception.Start.Column), $"YAML 写法不对：{exception.Message}");
        }
        catch (InvalidOperationException)
        {
            // The scanner stumbles over some texts instead of refusing them (an unclosed bracket before a new entry).
            var last = LastRead(path);
            Report(new(file, (int)last.Line, (int)last.Column), "从这里起 YAML 写法不对：请看括号、引号和缩进是否成对。");
        }

        return null;
    }

    /// <summary>The end of the last piece that could be read.</summary>
    private static Mark LastRead(string path)
    {
        using var reader = File.OpenText(path);
        var parser = new Parser(reader);
        var last = Mark.Empty;
        try
        {
            while (parser.MoveNext())
            {
                last = parser.Current!.End;
            }
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException)
        {
            // That is where it stops.
        }

        return last;
    }

    /// <summary>The root of a file that a plan need not have; null where it is missing.</summary>
    public PlanNode? OpenIfThere(string file) => IsOneFile || File.Exists(Path.Combine(Folder, file)) ? Open(file) : null;

    /// <summary>The files of a subfolder in the order of their names.</summary>
    public IEnumerable<PlanNode> OpenAll(string subfolder)
    {
        if (IsOneFile)
        {
            return Open(subfolder) is { } list ? [list] : [];
        }

        var path = Path.Combine(Folder, subfolder);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal)
                .Select(file => Load($"{subfolder}/{Path.GetFileName(file)}", null)).OfType<PlanNode>()
            : [];
    }

    /// <summary>Reports a key of a plan of one file that stands for no file of a plan.</summary>
    public void RefuseOtherParts() => Try(_whole, root =>
    {
        _ = (root.Find(BasedOn), root.Find("tests"));
        root.RefuseOtherKeys();
    });

    /// <summary>Reads every entry of a list; one that can't be read is reported and left out.</summary>
    public List<T> Read<T>(PlanNode? list, Func<PlanNode, T> read)
    {
        var result = new List<T>();
        Try(list, node =>
        {
            foreach (var item in node.Items)
            {
                Try(item, entry =>
                {
                    result.Add(read(entry));
                    if (entry.IsMapping)
                    {
                        entry.RefuseOtherKeys();
                    }
                });
            }
        });
        return result;
    }

    /// <summary>Runs a reader on a node; what it can't read becomes a problem.</summary>
    public void Try(PlanNode? node, Action<PlanNode> read)
    {
        if (node is null)
        {
            return;
        }

        try
        {
            read(node);
        }
        catch (PlanFormatException exception)
        {
            Report(exception.Place, exception.Message);
        }
    }
}
