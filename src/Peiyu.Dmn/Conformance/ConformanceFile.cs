using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Peiyu.Dmn.Conformance;

/// <summary>One file of test cases.</summary>
internal static partial class ConformanceFile
{
    internal static IEnumerable<ConformanceResult> Run(string path, string folder, DmnSetting setting)
    {
        if (Load(path) is not { } tests)
            return [new ConformanceResult(folder, Path.GetFileName(path), "测试文件不是合乎规则的 XML")];
        return tests.Root is { Name.LocalName: "testCases" } root ? Run(root, path, folder, setting) : [];
    }

    private static IEnumerable<ConformanceResult> Run(
        XElement root, string path, string folder, DmnSetting setting)
    {
        var cases = root.Elements().Where(element => element.Name.LocalName == "testCase").ToList();
        var (model, failure) = Model(root, path);
        foreach (var (index, test) in cases.Index())
        {
            var id = test.Attribute("id")?.Value ?? $"第 {index + 1} 例";
            yield return new ConformanceResult(
                folder, id, model is null ? failure : ConformanceCase.Run(model, test, setting));
        }
    }

    private static (DmnModel? Model, string? Failure) Model(XElement root, string path)
    {
        var name = root.Elements().FirstOrDefault(element => element.Name.LocalName == "modelName")?.Value.Trim() ?? "";
        try
        {
            return (DmnModel.Load(Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileName(name))), null);
        }
        catch (DmnException exception)
        {
            return (null, exception.Message);
        }
    }

    private static XDocument? Load(string path)
    {
        var text = File.ReadAllText(path);
        // Some files of the kit have comments inside comments; a comment ends at its first end.
        return Parse(text) ?? Parse(Comments().Replace(text, ""));
    }

    private static XDocument? Parse(string text)
    {
        try
        {
            using var reader = XmlReader.Create(
                new StringReader(text),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comments();
}
