namespace Peiyu.TestKit;

/// <summary>The county's plan with something changed, thrown away afterwards.</summary>
public sealed class PlanCopy : IDisposable
{
    private PlanCopy(string folder) => Folder = folder;

    public string Folder { get; }

    /// <param name="changes">In which file what takes the place of what; it must be there.</param>
    public static PlanCopy With(params (string File, string Before, string After)[] changes)
    {
        var folder = Directory.CreateTempSubdirectory("peiyu-plan-").FullName;
        foreach (var file in Directory.EnumerateFiles(Repository.Plan, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Repository.Plan, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var (file, before, after) in changes)
        {
            var path = Path.Combine(folder, file);
            var text = File.ReadAllText(path);
            File.WriteAllText(path, text.Contains(before, StringComparison.Ordinal)
                ? text.Replace(before, after, StringComparison.Ordinal)
                : throw new InvalidOperationException($"{file} 里没有“{before}”。"));
        }

        return new(folder);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
