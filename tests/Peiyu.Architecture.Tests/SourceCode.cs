namespace Peiyu.Architecture.Tests;

/// <summary>The C# of the repository, parsed once, without the migrations, which a tool writes.</summary>
internal static class SourceCode
{
    /// <summary>What is delivered.</summary>
    public static IReadOnlyList<SourceFile> Product { get; } = Parse("src");

    /// <summary>What is delivered, tested with and measured with.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = [.. Product, .. Parse("tests"), .. Parse("bench")];

    /// <summary>The Razor files of what is delivered.</summary>
    public static IReadOnlyList<string> Views { get; } = Repository.Files("src", "*.razor");

    private static List<SourceFile> Parse(string folder) =>
        [.. Repository.Files(folder, "*.cs").Where(path => !path.Contains("/Migrations/")).Select(SourceFile.Parse)];
}
