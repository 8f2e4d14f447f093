using BenchmarkDotNet.Running;
using Peiyu.Bench;
using Peiyu.Bench.Peers;
using Peiyu.Bench.Web;

// The peer of the pages runs in a process of its own.
if (args is ["bare", var url, var folder])
{
    await BareServer.RunAsync(url, folder);
    return 0;
}

var wanted = args.Length > 0 ? args : ["enterprise", "evaluate", "import", "columns", "explain", "web"];
foreach (var name in wanted.SelectMany(name => name == "peers" ? ["duckdb", "rulesengine", "engines"] : new[] { name }))
{
    switch (name)
    {
        case "enterprise":
            BenchmarkRunner.Run<OneEnterprise>();
            break;
        case "evaluate":
            EvaluateProcess.Run();
            break;
        case "import":
            await ImportSpeed.RunAsync();
            break;
        case "columns":
            ColumnsSpeed.Run();
            break;
        case "duckdb":
            DuckDbSpeed.Run(1_000_000);
            break;
        case "duckdb-small":
            DuckDbSpeed.Run(100_000);
            break;
        case "rulesengine":
            await RulesEngineSpeed.RunAsync();
            break;
        case "engines":
            EnginesSpeed.Run();
            break;
        case "explain":
            ExplainSpeed.Run();
            break;
        case "web":
            await WebSpeed.RunAsync([1_000, 100_000]);
            break;
        case "web-small":
            await WebSpeed.RunAsync([1_000]);
            break;
        case "web-large":
            await WebSpeed.RunAsync([100_000]);
            break;
        case "web-million":
            await WebSpeed.RunAsync([1_000_000]);
            break;
        default:
            Console.Error.WriteLine($"没有“{name}”这一项；可以写 enterprise、evaluate、import、columns、explain、peers、duckdb、duckdb-small、rulesengine、engines、web、web-small、web-large、web-million。");
            return 2;
    }
}

return 0;
