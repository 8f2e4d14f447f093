using System.Globalization;
using Peiyu.Cli.Commands;
using Peiyu.Fuzz;

// Peiyu.Fuzz INPUTS SEED: as `peiyu fuzz`, steered by what inputs reach. It makes an instrumented copy of itself, which does the work.
const string InCopy = "--in-copy";

if (args.Length < 2 || !long.TryParse(args[0], CultureInfo.InvariantCulture, out var inputs) || !int.TryParse(args[1], CultureInfo.InvariantCulture, out var seed))
{
    Console.Error.WriteLine("用法：Peiyu.Fuzz 个数 种子");
    return 2;
}

if (args is not [_, _, InCopy])
{
    using var copy = new InstrumentedCopy();
    return copy.Run([args[0], args[1], InCopy]);
}

using var steered = new SteeredInputs(new(FuzzCommand.Seeds(), seed), seed);
var code = FuzzCommand.Run(new(steered, inputs, TimeSpan.MaxValue, workers: 1), seed);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{steered.Reached} branches reached, {steered.Kept} inputs kept"));
return code;
