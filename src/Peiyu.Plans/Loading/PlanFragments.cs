namespace Peiyu.Plans.Loading;

/// <summary>A folder of pieces of plans, each in one file and showing how one thing is said (plans/shapes).</summary>
public static class PlanFragments
{
    /// <summary>What the others are based on; no piece itself.</summary>
    private const string Common = "common.yaml";

    /// <summary>Whether a folder holds such pieces and is no plan itself.</summary>
    public static bool IsFolderOf(string folder) =>
        Directory.Exists(folder) && !File.Exists(Path.Combine(folder, "plan.yaml")) && File.Exists(Path.Combine(folder, Common));

    /// <summary>The pieces in the order of their names.</summary>
    public static IReadOnlyList<string> Of(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.yaml").Where(file => Path.GetFileName(file) != Common).Order(StringComparer.Ordinal)];
}
