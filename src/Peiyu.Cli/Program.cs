using System.CommandLine;
using System.Globalization;
using System.Text;
using Peiyu.Cli;
using Peiyu.Cli.Commands;

// The command line's own messages come in Chinese too, whatever the shell speaks.
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = new("zh-Hans");
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand("培育：按县里的年度计划算清谁在哪个库、谁够哪条政策、各单位完成多少。")
{
    EvaluateCommand.Create(),
    ExplainCommand.Create(),
    SimulateCommand.Create(),
    CheckCommand.Create(),
    ImportCommand.Create(),
    ImportsCommand.Create(),
    UndoCommand.Create(),
    ExportCommand.Create(),
    PrepareCommand.Create(),
    AccountCommand.Create(),
    AuditCommand.Create(),
    FundCommand.Create(),
    ChaosCommand.Create(),
    ChaosPayCommand.Create(),
    DmnCommand.Create(),
    FuzzCommand.Create(),
    ServeCommand.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count == 0)
{
    return await parsed.InvokeAsync();
}

foreach (var error in parsed.Errors)
{
    await Console.Error.WriteLineAsync(error.Message);
}

return ExitCode.Misused;
