using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Plans.Model.Flows;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Flows;

/// <summary>Many claims at once: one by the real step, the others as the same rows for enterprises of their own.</summary>
internal static class BulkClaims
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <returns>Their numbers in the database.</returns>
    public static async Task<IReadOnlyList<long>> MakeAsync(ClaimCounty county, int count)
    {
        var first = await county.ClaimedAsync();
        List<string> codes = [.. Enumerable.Range(1, count - 1).Select(number => $"91371525MA{number:0000000}X")];
        await ImportAsync(county.Core, codes);
        return await county.Core.Get<Auditor>().DoAsync<IReadOnlyList<long>>(
            Actor.CommandLine, async work => [first, .. await CopyAsync(work, first, codes)], Ct);
    }

    private static async Task ImportAsync(CoreFixture core, List<string> codes)
    {
        var folder = Workbooks.Folder(
            ("企业", string.Join('\n', codes.Select(code => $"{code},{NameOf(code)},{ClaimRegister.Unit},C3451,小型,是").Prepend("统一社会信用代码,企业名称,单位,行业代码,企业规模,规上"))),
            ("资质", string.Join('\n', codes.Select(code => $"{code},高新技术企业,国家级,2022-01-05,2023-03-01,2023-05-24").Prepend("统一社会信用代码,资质,级别,入库日期,申报日期,认定日期"))));
        await core.ImportAsync(folder);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<List<long>> CopyAsync(AuditedWork work, long first, List<string> codes)
    {
        var db = work.Db;
        var (entry, said) = (await db.Cases.AsNoTracking().SingleAsync(one => one.Id == first, Ct), await db.CaseEvents.AsNoTracking().SingleAsync(one => one.CaseId == first, Ct));
        var import = await db.Imports.AsNoTracking().SingleAsync(one => one.Id == said.ImportId, Ct);
        var (lastCase, lastEvent, lastImport) = (await db.Cases.MaxAsync(one => one.Id, Ct), await db.CaseEvents.MaxAsync(one => one.Id, Ct), await db.Imports.MaxAsync(one => one.Id, Ct));
        foreach (var (place, code) in codes.Index())
        {
            var number = $"SL-2023-{place + 2:0000}";
            db.Imports.Add(new()
            {
                Id = ++lastImport,
                At = work.Now,
                Kind = import.Kind,
                By = import.By,
                AccountId = import.AccountId,
                Reason = import.Reason,
                Source = import.Source,
                Plan = import.Plan,
                Added = 1,
            });
            db.Cases.Add(new() { Id = ++lastCase, Kind = entry.Kind, Key = number, Owner = code, Ordinal = entry.Ordinal + place + 1 });
            db.CaseEvents.Add(new()
            {
                Id = ++lastEvent,
                CaseId = lastCase,
                ImportId = lastImport,
                Step = said.Step,
                Checks = said.Checks,
                Fields = said.Fields!.Replace(entry.Owner!, code, StringComparison.Ordinal).Replace(entry.Key!, number, StringComparison.Ordinal)
                    .Replace(ClaimRegister.NameOf(0), NameOf(code), StringComparison.Ordinal),
            });
            work.Record("apply", ClaimFields.ClaimKind, number);
        }

        await db.SaveChangesAsync(Ct);
        return [.. Enumerable.Range(0, codes.Count).Select(place => lastCase - codes.Count + 1 + place)];
    }

    private static string NameOf(string code) => $"演示企业{code[^8..]}有限公司";
}
