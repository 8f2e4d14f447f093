using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Peiyu.Core.Data;

namespace Peiyu.Data.Sqlite;

/// <summary>Lets the migrations tool make the model without a running program.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<PeiyuDb>
{
    public PeiyuDb CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<PeiyuDb>();
        new DatabaseOptions { Database = "design-time.db" }.Configure(builder);
        return new(builder.Options);
    }
}
