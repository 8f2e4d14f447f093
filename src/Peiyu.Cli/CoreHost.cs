using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Peiyu.Core;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Plans.Tables;

namespace Peiyu.Cli;

/// <summary>The core's services for a verb that needs the database, brought to the present model.</summary>
internal static class CoreHost
{
    /// <summary>Runs a verb; a broken plan or an unusable database is said in a sentence and ends it.</summary>
    /// <param name="plan">The plan's folder; null: as configured.</param>
    /// <param name="database">The database; null: as configured.</param>
    /// <param name="run">The verb.</param>
    /// <param name="ct">Ends it early.</param>
    /// <param name="mustExist">The verb only reads: a database that is not there is a slip, not a wish for a new one.</param>
    /// <param name="clock">Another clock than the real one, for a trial.</param>
    public static async Task<int> RunAsync(
        string? plan, string? database, Func<IServiceProvider, Task<int>> run, CancellationToken ct, bool mustExist = false, TimeProvider? clock = null)
    {
        var parts = new ServiceCollection();
        if (clock is not null)
        {
            parts.AddSingleton(clock);
        }

        await using var provider = parts.AddPeiyuCore(Configuration(plan, database)).BuildServiceProvider();
        try
        {
            var options = provider.GetRequiredService<IOptions<DatabaseOptions>>().Value;
            if (mustExist && options.IsMissingFile)
            {
                await Console.Error.WriteLineAsync($"没有“{options.Database}”这个数据库文件；请用 --database 写明，或先导入。");
                return ExitCode.Misused;
            }

            _ = provider.GetRequiredService<PlanSource>().Plan;
            await provider.GetRequiredService<DatabaseSetup>().MigrateAsync(ct);
            return await run(provider);
        }
        catch (Exception exception) when (
            exception is BrokenPlanException or DatabaseUnusableException or TableException or OptionsValidationException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitCode.Misused;
        }
        catch (System.Data.Common.DbException exception)
        {
            await Console.Error.WriteLineAsync($"数据库用不了，请检查写法、文件权限，或服务器是否开着。系统说：{exception.Message}");
            return ExitCode.Misused;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"文件读写不了，请检查路径、权限和磁盘空间。系统说：{exception.Message}");
            return ExitCode.Misused;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("已中止，什么都没有改。");
            return ExitCode.Refused;
        }
    }

    private static IConfiguration Configuration(string? plan, string? database)
    {
        var given = new Dictionary<string, string?>();
        if (plan is not null)
        {
            given["Peiyu:Plan"] = plan;
        }

        if (database is not null)
        {
            given["Peiyu:Database"] = database;
        }

        return new ConfigurationBuilder().AddEnvironmentVariables().AddInMemoryCollection(given).Build();
    }
}
