namespace Peiyu.Dmn.Conformance;

/// <param name="Folder">The folder of the test file, relative to the one that was run.</param>
/// <param name="Case">The case's id.</param>
/// <param name="Failure">What came instead of what was expected; C# null when the case passes.</param>
public sealed record ConformanceResult(string Folder, string Case, string? Failure)
{
    public bool Passed => Failure is null;
}
