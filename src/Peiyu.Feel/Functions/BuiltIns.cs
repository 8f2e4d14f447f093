using Peiyu.Feel.Functions.Contexts;
using Peiyu.Feel.Functions.Conversions;
using Peiyu.Feel.Functions.Dates;
using Peiyu.Feel.Functions.Lists;
using Peiyu.Feel.Functions.Logical;
using Peiyu.Feel.Functions.Numbers;
using Peiyu.Feel.Functions.Ranges;
using Peiyu.Feel.Functions.Texts;

namespace Peiyu.Feel.Functions;

/// <summary>Every function of the language, by name. A new one is a new file and a line here.</summary>
internal static class BuiltIns
{
    private static readonly BuiltIn[] All =
    [
        AbsFunction.Function,
        DecimalFunction.Function,
        RoundUpFunction.Function,
        RoundDownFunction.Function,
        RoundHalfUpFunction.Function,
        RoundHalfDownFunction.Function,
        FloorFunction.Function,
        CeilingFunction.Function,
        ModuloFunction.Function,
        SqrtFunction.Function,
        LogFunction.Function,
        ExpFunction.Function,
        OddFunction.Function,
        EvenFunction.Function,

        NumberFunction.Function,
        StringFunction.Function,
        DateFunction.Function,
        TimeFunction.Function,
        DateAndTimeFunction.Function,
        DurationFunction.Function,
        YearsAndMonthsDurationFunction.Function,
        RangeFunction.Function,

        NotFunction.Function,
        AllFunction.Function,
        AnyFunction.Function,
        IsFunction.Function,

        SubstringFunction.Function,
        StringLengthFunction.Function,
        UpperCaseFunction.Function,
        LowerCaseFunction.Function,
        SubstringBeforeFunction.Function,
        SubstringAfterFunction.Function,
        ContainsFunction.Function,
        StartsWithFunction.Function,
        EndsWithFunction.Function,
        MatchesFunction.Function,
        ReplaceFunction.Function,
        SplitFunction.Function,
        StringJoinFunction.Function,

        ListContainsFunction.Function,
        CountFunction.Function,
        MinFunction.Function,
        MaxFunction.Function,
        SumFunction.Function,
        MeanFunction.Function,
        ProductFunction.Function,
        MedianFunction.Function,
        StddevFunction.Function,
        ModeFunction.Function,
        SublistFunction.Function,
        AppendFunction.Function,
        ConcatenateFunction.Function,
        InsertBeforeFunction.Function,
        RemoveFunction.Function,
        ReverseFunction.Function,
        IndexOfFunction.Function,
        UnionFunction.Function,
        DistinctValuesFunction.Function,
        FlattenFunction.Function,
        SortFunction.Function,
        ListReplaceFunction.Function,

        DayOfYearFunction.Function,
        WeekOfYearFunction.Function,
        DayOfWeekFunction.Function,
        MonthOfYearFunction.Function,

        GetValueFunction.Function,
        GetEntriesFunction.Function,
        ContextFunction.Function,
        ContextPutFunction.Function,
        ContextMergeFunction.Function,

        BeforeFunction.Function,
        AfterFunction.Function,
        MeetsFunction.Function,
        MetByFunction.Function,
        OverlapsFunction.Function,
        OverlapsBeforeFunction.Function,
        OverlapsAfterFunction.Function,
        FinishesFunction.Function,
        FinishedByFunction.Function,
        IncludesFunction.Function,
        DuringFunction.Function,
        StartsFunction.Function,
        StartedByFunction.Function,
        CoincidesFunction.Function,
    ];

    private static readonly Dictionary<string, BuiltIn> ByName = All.ToDictionary(function => function.Name);

    internal static IReadOnlyCollection<string> Names => ByName.Keys;

    internal static BuiltIn? Find(string name) => ByName.GetValueOrDefault(name);
}
