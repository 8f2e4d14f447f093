using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Peiyu.Core.Imports;

namespace Peiyu.Web.Api.Answers;

[Description("一次导入、录入或撤销")]
internal sealed record ImportItem
{
    [Description("编号，也是登记册的版本")] public required long Id { get; init; }

    [Description("什么时候，UTC")] public required DateTime At { get; init; }

    [Description("file 文件，entry 录入，undo 撤销")]
    [AllowedValues("file", "entry", "undo")]
    public required string Kind { get; init; }

    [Description("谁")] public required string By { get; init; }

    [Description("文件名，或写明是什么")] public required string Source { get; init; }

    [Description("原因；没有问就是空文字")] public required string Reason { get; init; }

    [Description("撤销的是第几次；不是撤销就是空")] public required long? Undoes { get; init; }

    [Description("新增几行")] public required int Added { get; init; }

    [Description("修改几行")] public required int Changed { get; init; }

    [Description("不变几行")] public required int Unchanged { get; init; }

    [Description("退回几行")] public required int Refused { get; init; }

    [Description("被第几次撤销了；没有撤销就是空")] public required long? UndoneBy { get; init; }

    public static ImportItem Of(ImportRow row) => new()
    {
        Id = row.Entry.Id,
        At = row.Entry.At,
        Kind = Words.Of(row.Entry.Kind),
        By = row.Entry.By,
        Source = row.Entry.Source,
        Reason = row.Entry.Reason,
        Undoes = row.Entry.Undoes,
        Added = row.Entry.Added,
        Changed = row.Entry.Changed,
        Unchanged = row.Entry.Unchanged,
        Refused = row.Entry.Refused,
        UndoneBy = row.UndoneBy,
    };
}
