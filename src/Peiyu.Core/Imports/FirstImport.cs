using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Core.Interchange;
using Peiyu.Core.Register;

namespace Peiyu.Core.Imports;

/// <summary>Fills a register that nothing has been imported into, and leaves any other alone.</summary>
public sealed class FirstImport(Importer importer, IDbContextFactory<PeiyuDb> databases)
{
    /// <summary>What was imported; null where the register was not empty.</summary>
    public async Task<ImportReport?> RunAsync(string path, string name, CancellationToken ct)
    {
        await using (var db = await databases.CreateDbContextAsync(ct))
        {
            if (await RegisterReader.RevisionAsync(db, ct) > 0)
            {
                return null;
            }
        }

        using var source = TableSource.Open(path);
        return await importer.ImportAsync(source, name, Actor.CommandLine, null, ct);
    }
}
