using System.Diagnostics;
using SharpFuzz;

namespace Peiyu.Fuzz;

/// <summary>A copy of this program whose languages count the branches that they take.</summary>
internal sealed class InstrumentedCopy : IDisposable
{
    private static readonly string[] Languages = ["Peiyu.Feel.dll", "Peiyu.Dmn.dll"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peiyu-fuzz-");

    public InstrumentedCopy()
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
        }

        foreach (var language in Languages)
        {
            Fuzzer.Instrument(Path.Combine(_folder.FullName, language), _ => true, Options.Value);
        }
    }

    /// <summary>Runs it with these arguments; its exit code.</summary>
    public int Run(IEnumerable<string> arguments)
    {
        using var process = Process.Start("dotnet", [Path.Combine(_folder.FullName, "Peiyu.Fuzz.dll"), .. arguments]);
        process.WaitForExit();
        return process.ExitCode;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
