using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Peiyu.Core.Data;

namespace Peiyu.Data.Postgres;

/// <summary>Lets the migrations tool make the model without a running program.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<PeiyuDb>
{
    public PeiyuDb CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<PeiyuDb>();
        new DatabaseOptions { Database = "Host=localhost" }.Configure(builder);
        return new(builder.Options);
    }
}
