using BenchmarkDotNet.Running;
using Peiyu.Bench;
using Peiyu.Bench.Web;

// The peer of the pages runs in a process of its own.
if (args is ["bare", var url, var folder])
{
    await BareServer.RunAsync(url, folder);
    return 0;
}

var wanted = args.Length > 0 ? args : ["enterprise", "evaluate", "import", "columns", "web"];
foreach (var name in wanted)
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
            Console.Error.WriteLine($"没有“{name}”这一项；可以写 enterprise、evaluate、import、columns、web、web-small、web-large、web-million。");
            return 2;
    }
}

return 0;
