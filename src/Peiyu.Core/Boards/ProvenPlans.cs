using System.Security.Cryptography;
using Peiyu.Plans.Checking;

namespace Peiyu.Core.Boards;

/// <summary>
/// Remembers which plans this program has run the cases of, so that a start need not run them again: an empty file for each, named by
/// the plan's files and the program. Where it can't be kept the cases run at every start.
/// </summary>
internal static class ProvenPlans
{
    /// <summary>What the plan's files and the program that judges them come to.</summary>
    public static string NumberOf(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var module in new[] { typeof(PlanTests).Module, typeof(Feel.Values.FeelValue).Module, typeof(Dmn.DmnModel).Module })
        {
            hash.AppendData(module.ModuleVersionId.ToByteArray());
        }

        foreach (var file in Files(folder))
        {
            var content = File.ReadAllBytes(file);
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{Path.GetRelativePath(folder, file)} {content.Length}\n"));
            hash.AppendData(content);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>What a plan is made of: its own files and the decision models that they name.</summary>
    private static IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".yaml" or ".dmn")
        .Order(StringComparer.Ordinal);

    public static bool Holds(string number) => File.Exists(PathOf(number));

    public static void Add(string number)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(number))!);
            File.Create(PathOf(number)).Dispose();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Then the next start runs them again.
        }
    }

    private static string PathOf(string number) => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } own
            ? own
            : Path.GetTempPath(),
        "peiyu", "proven-plans", number);
}
