using System.Diagnostics;
using System.Text.Json.Nodes;
using Peiyu.TestKit;

namespace Peiyu.Bench.Peers;

/// <summary>Runs the peers that live on Node, in a process of their own.</summary>
internal static class NodePeers
{
    /// <summary>What the script prints: the answers of each peer and its evaluations a second, round by round.</summary>
    public static JsonObject Run(JsonObject work)
    {
        var file = Path.Combine(Path.GetTempPath(), $"peiyu-peers-{Environment.ProcessId}.json");
        File.WriteAllText(file, work.ToJsonString());
        try
        {
            using var process = Process.Start(new ProcessStartInfo("node", ["peers.mjs", file])
            {
                RedirectStandardOutput = true,
                WorkingDirectory = Path.Combine(Repository.Root, "bench", "peers"),
            })!;
            return JsonNode.Parse(process.StandardOutput.ReadToEnd())!.AsObject();
        }
        finally
        {
            File.Delete(file);
        }
    }
}
