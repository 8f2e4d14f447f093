using System.Text.Encodings.Web;
using System.Text.Json;
using Peiyu.Dmn.Conformance;

namespace Peiyu.Cli.Commands;

/// <summary>What a run of the conformance kit gave, for people and for tools.</summary>
internal static class ConformanceReport
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        // Read by people too: Chinese stays Chinese.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static void Write(TextWriter output, IReadOnlyList<ConformanceResult> results)
    {
        var table = new TextTable("文件夹", "passed", "failed").Right(1, 2);
        foreach (var folder in results.GroupBy(result => result.Folder))
        {
            table.Add(folder.Key, $"{folder.Count(result => result.Passed)}", $"{folder.Count(result => !result.Passed)}");
        }

        table.Write(output);
        foreach (var result in results.Where(result => !result.Passed))
        {
            output.WriteLine($"未通过：{result.Folder} {result.Case}：{result.Failure}");
        }

        output.WriteLine($"{results.Count(result => result.Passed)} passed, {results.Count(result => !result.Passed)} failed");
    }

    public static void WriteJson(TextWriter output, IReadOnlyList<ConformanceResult> results) =>
        output.WriteLine(JsonSerializer.Serialize(
            new
            {
                Passed = results.Count(result => result.Passed),
                Failed = results.Count(result => !result.Passed),
                Folders = results.GroupBy(result => result.Folder).Select(folder => new
                {
                    Folder = folder.Key,
                    Passed = folder.Count(result => result.Passed),
                    Failed = folder.Count(result => !result.Passed),
                    Failures = folder.Where(result => !result.Passed).Select(result => new { result.Case, Reason = result.Failure }),
                }),
            },
            Format));
}
