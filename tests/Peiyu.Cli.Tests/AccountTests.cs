using System.Text.RegularExpressions;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Cli.Tests;

/// <summary>What whoever stands at the server does about accounts and records.</summary>
public sealed partial class AccountTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("peiyu-cli-").FullName;

    private string Database => Path.Combine(_folder, "peiyu.db");

    [Fact]
    public async Task An_empty_site_gets_three_administrators_once_and_the_records_hold()
    {
        var first = await Tool.RunAsync("prepare", "--database", Database);
        var again = await Tool.RunAsync("prepare", "--database", Database);
        var proof = await Tool.RunAsync("audit", "verify", "--database", Database);
        var hash = Hash().Match(proof.Output).Value;
        var same = await Tool.RunAsync("audit", "verify", "--expect", hash, "--database", Database);
        var cut = await Tool.RunAsync("audit", "verify", "--expect", new string('a', 64), "--database", Database);

        Assert.Equal(3, Password().Count(first.Output));
        Assert.Contains("只显示这一次", first.Output, StringComparison.Ordinal);
        Assert.Empty(again.Output);
        Assert.Contains("完整：3 条记录", proof.Output, StringComparison.Ordinal);
        Assert.Equal((0, 0, 1), (proof.Code, same.Code, cut.Code));
        Assert.Contains("截掉", cut.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demonstration_prints_an_account_per_role_and_one_who_is_locked_out_is_let_in_again()
    {
        var prepare = await Tool.RunAsync("prepare", "--demo", Repository.Sample("small"), "--database", Database);
        var reset = await Tool.RunAsync("account", "reset", "bureau", "--database", Database);
        var nobody = await Tool.RunAsync("account", "reset", "nobody", "--database", Database);
        var wrong = await Tool.RunAsync("account", "create-admin", "king", "--role", "bureau", "--database", Database);
        var list = await Tool.RunAsync("account", "list", "--database", Database);

        Assert.Equal(10, Regex.Count(prepare.Output, "peiyu-demo-2023"));
        Assert.Equal(1, Password().Count(reset.Output));
        Assert.Equal((0, 1, 1), (reset.Code, nobody.Code, wrong.Code));
        Assert.Contains("没有用户名 nobody", nobody.Error, StringComparison.Ordinal);
        Assert.Contains("演示·乡镇街道、开发区", list.Output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();

    [GeneratedRegex("[a-z0-9]{4}(-[a-z0-9]{4}){3}")]
    private static partial Regex Password();
}
