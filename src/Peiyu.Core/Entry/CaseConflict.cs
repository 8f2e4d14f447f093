using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Entry;

/// <summary>Says what changed in a case after a form was opened.</summary>
internal static class CaseConflict
{
    /// <summary>Null where nothing did.</summary>
    public static async Task<EntryResult.Conflict?> FindAsync(PeiyuDb db, CaseForm form, TrackedCase? kept, CancellationToken ct)
    {
        if (kept is null || form.Seen is not { } seen || kept.LastEvent <= seen)
        {
            return null;
        }

        var said = new List<string>();
        foreach (var newer in kept.Events.Where(happened => happened.Id > seen))
        {
            var import = await db.Imports.AsNoTracking().FirstAsync(entry => entry.Id == newer.ImportId, ct);
            said.Add(Who.Said(import) + What(form.Kind, newer));
        }

        return new($"你打开表单以后，{string.Join("；", said)}。你填的还没有保存，请看过现在的内容再决定。");
    }

    private static string What(Kind kind, CaseEvent said) => said.Fields is { } fields
        ? "把" + string.Join("、", FieldJson.Read(fields).Select(field =>
            CaseWords.Show(kind, field.Key, field.Value) is { } value ? $"“{field.Key}”改成了 {value}" : $"“{field.Key}”清空了"))
        : "撤回了它";
}
