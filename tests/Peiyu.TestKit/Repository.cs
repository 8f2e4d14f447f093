namespace Peiyu.TestKit;

/// <summary>The files of the repository, wherever the tests run.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string Plan => Path.Combine(Root, "plans", "guanxian-2023");

    /// <summary>The pieces of plans that show how rules are said.</summary>
    public static string Shapes { get; } = Path.Combine(Root, "plans", "shapes");

    /// <summary>The invented enterprises that the program is shown with.</summary>
    public static string Demo { get; } = Path.Combine(Root, "demo", "guanxian-2023");

    public static string Sample(string name) => Path.Combine(Root, "tests", "samples", name);

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "Peiyu.slnx"))
        ? folder
        : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("找不到 Peiyu.slnx。"));
}
