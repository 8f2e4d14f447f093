using System.ComponentModel.DataAnnotations;

namespace Peiyu.Core.Boards;

/// <summary>Which plan is served.</summary>
public sealed class PlanOptions
{
    /// <summary>The plan's folder, relative to the working folder.</summary>
    [Required(ErrorMessage = "没有写计划文件夹：请设 Peiyu:Plan，如 plans/guanxian-2023。")]
    public string Plan { get; set; } = "plans/guanxian-2023";
}
