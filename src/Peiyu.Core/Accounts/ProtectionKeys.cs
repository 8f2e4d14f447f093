using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>The keys that protect cookies and forms, kept in the database so that a restart signs nobody out.</summary>
public sealed class ProtectionKeys(IDbContextFactory<PeiyuDb> databases)
{
    // Not async: whoever protects data asks for its keys in the middle of something that is not.
    public IReadOnlyList<XElement> Read()
    {
        using var db = databases.CreateDbContext();
        return [.. db.ProtectionKeys.AsNoTracking().OrderBy(key => key.Id).Select(key => key.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void Add(string name, XElement key)
    {
        using var db = databases.CreateDbContext();
        db.ProtectionKeys.Add(new() { Name = name, Xml = key.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
