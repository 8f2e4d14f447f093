using BenchmarkDotNet.Running;
using Peiyu.Bench;

var wanted = args.Length > 0 ? args : ["enterprise", "evaluate", "import"];
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
        default:
            Console.Error.WriteLine($"没有“{name}”这一项；可以写 enterprise、evaluate、import。");
            return 2;
    }
}

return 0;
