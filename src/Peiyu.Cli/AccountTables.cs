using Peiyu.Core.Accounts;

namespace Peiyu.Cli;

/// <summary>Accounts with their passwords, for whoever set the site up.</summary>
internal static class AccountTables
{
    public static void Write(IReadOnlyList<OneTimePassword> made)
    {
        Console.WriteLine("下面的密码只显示这一次，首次登录要改：");
        var table = new TextTable("角色", "用户名", "一次性密码");
        foreach (var one in made)
        {
            table.Add(one.Role, one.UserName, one.Password);
        }

        table.Write(Console.Out);
    }

    public static void Write(IReadOnlyList<DemoAccount> accounts)
    {
        Console.WriteLine("演示账号，一个角色一个（首次登录要改密码）：");
        var table = new TextTable("角色", "用户名", "密码");
        foreach (var account in accounts)
        {
            table.Add(account.Role, account.UserName, account.IsChanged ? "密码已改" : DemoAccounts.Password);
        }

        table.Write(Console.Out);
    }
}
