namespace Peiyu.Plans.Model.Flows;

/// <summary>The fields and steps by which the system knows what a town's plan (培育安排) is about.</summary>
public static class AllocationFields
{
    /// <summary>The kind's identifier in a plan.</summary>
    public const string Kind = "allocation";

    public const string Unit = "单位";

    /// <summary>The programme, by its short name, its name or its row.</summary>
    public const string Programme = "任务";

    /// <summary>1 to 12, of the plan year.</summary>
    public const string Month = "月份";

    public const string Note = "安排说明";

    /// <summary>Steps: one enterprise comes in, the town's whole plan goes to the county, which agrees or sends it back.</summary>
    public const string PlanStep = "plan";
    public const string SubmitStep = "submit";
    public const string AgreeStep = "agree";
    public const string SendBackStep = "send-back";
    public const string DropStep = "drop";

    public static IReadOnlyList<string> All { get; } = [Unit, Programme, Month, Note];

    public static IReadOnlyList<string> Steps { get; } = [PlanStep, SubmitStep, AgreeStep, SendBackStep, DropStep];
}
