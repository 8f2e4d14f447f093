using Peiyu.Core.Data;
using Peiyu.Core.Time;

namespace Peiyu.Web.Pages.Imports;

/// <summary>The words around importing.</summary>
internal static class ImportWords
{
    public static string Of(ImportKind kind) => kind switch
    {
        ImportKind.File => "文件",
        ImportKind.Entry => "手工",
        _ => "撤销",
    };

    public static string At(DateTime utc) => $"{utc.InChina:yyyy-MM-dd HH:mm}";

    /// <summary>What an import did, in rows; an undoing counts other things.</summary>
    public static string Did(ImportEntry entry)
    {
        IEnumerable<string> parts = entry.Kind == ImportKind.Undo
            ? [Part("恢复", entry.Added), Part("改回", entry.Changed), Part("保留", entry.Unchanged)]
            : [Part("新增", entry.Added), Part("修改", entry.Changed), Part("退回", entry.Refused)];
        return string.Join("，", parts.Where(part => part.Length > 0)) is { Length: > 0 } words ? words : "没有改动";
    }

    private static string Part(string word, int count) => count == 0 ? "" : $"{word} {count:N0}";
}
