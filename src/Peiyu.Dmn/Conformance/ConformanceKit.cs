namespace Peiyu.Dmn.Conformance;

/// <summary>
/// The standard's conformance kit (DMN TCK): folders that each hold a model and files of test cases for it.
/// </summary>
public static class ConformanceKit
{
    /// <summary>Runs every test file under a folder, in the order of the folders' names.</summary>
    public static IEnumerable<ConformanceResult> Run(string folder)
    {
        var setting = new DmnSetting(Clock: new ConformanceClock());
        return Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => ConformanceFile.Run(
                file, Path.GetRelativePath(folder, Path.GetDirectoryName(file)!), setting));
    }
}
