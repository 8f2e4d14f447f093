using System.Xml;

namespace Peiyu.Dmn.Markup;

/// <summary>Looks at no more than the first element of a file.</summary>
internal static class MarkupHeader
{
    private const int MostCharacters = 64 * 1024;

    /// <summary>The namespace of the model in this file; C# null when the file is none.</summary>
    internal static string? NamespaceOf(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var bounded = new BoundedStream(stream, MostCharacters);
            using var reader = XmlReader.Create(bounded, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
            });
            reader.MoveToContent();
            return reader.NodeType == XmlNodeType.Element && DmnVersion.IsModel(reader.NamespaceURI)
                ? reader.GetAttribute("namespace")
                : null;
        }
        catch (Exception exception) when (exception is XmlException or IOException or InvalidDataException
            or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
