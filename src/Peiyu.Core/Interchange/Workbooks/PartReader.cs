using System.Text;
using System.Xml;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>
/// Moves through the XML of one part and turns every fault into a sentence that names the place. Elements are known by
/// their local names, since the strict and the transitional format differ in nothing else that we read.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private const int DeepestNesting = 64;

    private readonly BoundedStream _stream;
    private readonly XmlReader _xml;
    private readonly TableLimits _limits;
    private readonly string _place;

    internal PartReader(BoundedStream stream, string place, TableLimits limits)
    {
        (_stream, _place, _limits) = (stream, place, limits);
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        };
        _xml = XmlReader.Create(stream, settings);
    }

    /// <summary>The row being read, for messages; 0 outside rows.</summary>
    internal int Row { get; set; }

    /// <summary>The part as messages name it; <see cref="Place"/> adds the row.</summary>
    internal string Whole => _place;

    internal string Place => Row == 0 ? _place : $"{_place}第 {Row} 行";

    internal string Name => _xml.LocalName;

    internal int Depth => _xml.Depth;

    internal bool IsEmptyElement => _xml.IsEmptyElement;

    internal string? Attribute(string name) => _xml.GetAttribute(name);

    internal string? Attribute(string name, string ns) => _xml.GetAttribute(name, ns);

    /// <summary>Moves to the next element of the name at any depth.</summary>
    internal bool MoveTo(string name)
    {
        while (Move())
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves to the root element.</summary>
    internal bool MoveToRoot()
    {
        while (Move())
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves to the next direct child of the element at the depth; false at its end. What lies deeper is passed over.</summary>
    internal bool MoveToChild(int parentDepth)
    {
        while (Move())
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.Depth == parentDepth + 1)
            {
                return true;
            }

            if (_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == parentDepth)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The text directly within the current element; leaves the reader at its end.</summary>
    internal string Text()
    {
        if (_xml.IsEmptyElement)
        {
            return "";
        }

        var depth = _xml.Depth;
        var text = "";
        StringBuilder? more = null;
        while (Move() && !(_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == depth))
        {
            if (_xml.Depth == depth + 1 && IsText(_xml.NodeType))
            {
                Join(Value(), ref text, ref more);
            }
        }

        return more?.ToString() ?? text;
    }

    /// <summary>Joins pieces and refuses a text that no cell can hold before it grows further.</summary>
    internal void Join(string piece, ref string text, ref StringBuilder? more)
    {
        if (text.Length == 0 && more is null)
        {
            text = piece;
        }
        else
        {
            more = (more ?? new StringBuilder(text)).Append(piece);
        }

        if ((more?.Length ?? text.Length) > _limits.CellCharacters)
        {
            throw Refusals.TextTooLong(Place, _limits.CellCharacters);
        }
    }

    internal TableException Damaged(Exception? inner = null) => Refusals.Damaged(Place, inner);

    public void Dispose() => _xml.Dispose();

    private bool Move()
    {
        _stream.BeginStep();
        try
        {
            return _xml.Read() && (_xml.Depth <= DeepestNesting ? true : throw Damaged());
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException)
        {
            throw Damaged(e);
        }
    }

    private string Value()
    {
        try
        {
            return _xml.Value;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException)
        {
            throw Damaged(e);
        }
    }

    private static bool IsText(XmlNodeType type) =>
        type is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;
}
