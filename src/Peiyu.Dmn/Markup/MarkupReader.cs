using System.Diagnostics;
using System.Xml;

namespace Peiyu.Dmn.Markup;

/// <summary>
/// Reads the elements of a file without trusting it: no document types, no entities from elsewhere, and bounds on
/// everything. What does not belong to DMN (diagrams, notes of tools) is passed over.
/// </summary>
internal sealed class MarkupReader
{
    private readonly string _file;
    private readonly DmnLimits _limits;
    private readonly XmlReader _reader;
    private readonly Stack<MarkupElement> _open = new();
    private string _namespace = "";
    private int _elements;

    private MarkupReader(XmlReader reader, string file, DmnLimits limits)
    {
        _reader = reader;
        _file = file;
        _limits = limits;
    }

    /// <exception cref="DmnException">The file is no model.</exception>
    internal static MarkupElement Read(Stream stream, string file, DmnLimits limits)
    {
        using var bounded = new BoundedStream(stream, limits.Size);
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersFromEntities = 1024,
            MaxCharactersInDocument = limits.Size,
        };
        using var reader = XmlReader.Create(bounded, settings);
        return new MarkupReader(reader, file, limits).Read();
    }

    private int Line => Math.Max(1, ((IXmlLineInfo)_reader).LineNumber);

    private MarkupElement Read()
    {
        try
        {
            while (_reader.Read())
            {
                if (Step() is { } root)
                    return Finished(root);
            }
            throw new UnreachableException();
        }
        catch (XmlException exception)
        {
            throw new DmnException(Explain(exception));
        }
        catch (InvalidDataException)
        {
            throw Error($"文件超过 {_limits.Size / 1024 / 1024} MB，请拆成几个互相引入的模型");
        }
    }

    /// <summary>Takes one node; the root when it has just been closed.</summary>
    private MarkupElement? Step()
    {
        switch (_reader.NodeType)
        {
            case XmlNodeType.Element:
                return Open();
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                if (_open.TryPeek(out var inside) && inside.Name is "text" or "typeRef" or "description")
                    inside.Append(_reader.Value);
                return null;
            case XmlNodeType.EndElement:
                return Close();
            default:
                return null;
        }
    }

    private MarkupElement? Open()
    {
        Check();
        if (_open.Count == 0)
            Root();
        if (_reader.NamespaceURI != _namespace || _reader.LocalName == "extensionElements")
        {
            Skip();
            return null;
        }
        if (!MarkupNames.Contains(_reader.LocalName))
            throw Error($"DMN 没有元素“{_reader.LocalName}”，请核对拼写");
        var element = new MarkupElement(_reader.LocalName, Line);
        var empty = _reader.IsEmptyElement;
        while (_reader.MoveToNextAttribute())
        {
            if (_reader.NamespaceURI.Length == 0)
                element.Attributes[_reader.LocalName] = WithoutPrefix(_reader.LocalName, _reader.Value);
        }
        if (_open.TryPeek(out var parent))
            parent.Add(element);
        _open.Push(element);
        return empty ? Close() : null;
    }

    private MarkupElement? Close()
    {
        var element = _open.Pop();
        element.Close(text => WithoutPrefix(element.Name, text));
        return _open.Count == 0 ? element : null;
    }

    // DMN 1.1 wrote types as qualified names, such as feel:string.
    private string WithoutPrefix(string name, string value)
    {
        if (!name.EndsWith("ypeRef", StringComparison.Ordinal))
            return value;
        var type = value.Trim();
        var colon = type.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && _reader.LookupNamespace(type[..colon]) is not null ? type[(colon + 1)..] : type;
    }

    private void Root()
    {
        if (_reader.LocalName != "definitions")
            throw Error($"最外层应为 definitions，实为“{_reader.LocalName}”：这不是 DMN 模型");
        if (!DmnVersion.IsModel(_reader.NamespaceURI))
            throw Error($"命名空间“{_reader.NamespaceURI}”不是 DMN 1.1 至 1.5 的，请另存为其中一个版本");
        _namespace = _reader.NamespaceURI;
    }

    private void Skip()
    {
        var depth = _reader.Depth;
        if (_reader.IsEmptyElement)
            return;
        while (_reader.Read() && _reader.Depth > depth)
        {
            if (_reader.NodeType == XmlNodeType.Element)
                Check();
        }
    }

    private void Check()
    {
        if (_reader.Depth >= _limits.Depth)
            throw Error($"嵌套超过 {_limits.Depth} 层，请拆成几个决策");
        if (++_elements > _limits.Elements)
            throw Error($"元素超过 {_limits.Elements} 个，请拆成几个互相引入的模型");
    }

    private MarkupElement Finished(MarkupElement root)
    {
        // What follows the root must be well-formed too.
        while (_reader.Read())
            continue;
        return root;
    }

    private DmnException Error(string message) => new(new DmnProblem(_file, Line, message));

    private DmnProblem Explain(XmlException exception)
    {
        var line = Math.Max(1, exception.LineNumber);
        if (exception.Message.Contains("DTD", StringComparison.Ordinal))
            return new DmnProblem(_file, line, "不接受文档类型声明（DOCTYPE）和实体，请删去");
        return exception.Message.StartsWith("Root element is missing", StringComparison.Ordinal)
            ? new DmnProblem(_file, line, "文件里没有内容，应是一个 DMN 模型")
            : new DmnProblem(_file, line, "不是合乎规则的 XML，请用建模工具重新导出");
    }
}
