using System.CommandLine;

namespace Peiyu.Cli;

/// <summary>The options that all verbs with a database share.</summary>
internal static class DatabaseArguments
{
    public static Option<string?> Plan() => new("--plan") { Description = "计划文件夹（默认 plans/guanxian-2023，或环境变量 Peiyu__Plan）" };

    public static Option<string?> Database() => new("--database")
    {
        Description = "SQLite 文件或 PostgreSQL 连接串（默认 var/peiyu.db，或环境变量 Peiyu__Database）",
    };
}
