using System.Diagnostics;
using Xunit;

namespace Peiyu.Architecture.Tests;

/// <summary>The files of the repository; paths are relative to its root, with slashes.</summary>
internal static class Repository
{
    private static readonly string[] Made = ["bin", "obj", "node_modules", "lib"];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string At(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(At(path));

    /// <summary>What is written by hand below a folder; nothing where there is no such folder.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) => Directory.Exists(At(folder))
        ? [.. Directory.EnumerateFiles(At(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/')[..^1].Intersect(Made).Any())
            .Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The text files that git keeps or would keep.</summary>
    public static IEnumerable<(string Path, string Text)> Texts()
    {
        foreach (var path in Kept().Where(path => File.Exists(At(path))))
        {
            var text = Read(path);
            if (!text.Contains('\0'))
            {
                yield return (path, text);
            }
        }
    }

    private static string[] Kept()
    {
        if (!Path.Exists(At(".git")))
        {
            Assert.Skip("这里没有 git 库，不知道哪些文件归它管。");
        }

        string[] arguments = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
        using var git = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        })!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "Peiyu.slnx"))
        ? folder
        : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("找不到 Peiyu.slnx。"));
}
