using Peiyu.Feel.Tracing;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Explaining;

/// <summary>What the parts of a rule are called, in which unit they are, and how their values are written.</summary>
internal sealed partial class Terms
{
    private const int MostItems = 8;
    private const int LongestText = 40;
    private readonly Dictionary<string, (Terms Terms, Explanation Argument)> _parameters = new(StringComparer.Ordinal);

    public Terms(Plan plan) => Plan = plan;

    /// <summary>Inside a function of the plan, where a parameter is called as the argument is outside.</summary>
    public Terms(Terms outside, PlanFunction function, Explanation call)
    {
        (Plan, EventDay) = (outside.Plan, outside.EventDay);
        foreach (var (parameter, argument) in function.Parameters.Zip(call.Operands))
        {
            _parameters.Add(parameter, (outside, argument));
        }
    }

    public Plan Plan { get; }

    /// <summary>What the day of the event is called: 认定日期.</summary>
    public string EventDay { get; init; } = NameTable.EventDay;

    public PlanFunction? Function(Explanation call) => call.Kind == ExplanationKind.Call
        ? Plan.Functions.FirstOrDefault(function => function.Name == call.Name)
        : null;

    /// <summary>The definition or function that stands behind a part, with the names as they are there; null where none does.</summary>
    public (Terms Terms, Explanation Body)? Behind(Explanation part)
    {
        if (part.Kind == ExplanationKind.Name && _parameters.TryGetValue(part.Name!, out var parameter))
        {
            return parameter.Terms.Behind(parameter.Argument);
        }

        return part.Behind.FirstOrDefault(body => body.Kind is not (ExplanationKind.Noted or ExplanationKind.LeftOut)) is not { } body ? null
            : (Function(part) is { } function ? new Terms(this, function, part) : new Terms(Plan), body);
    }

    /// <summary>What was given for a parameter, with the names as they are there; null for any other name.</summary>
    public (Terms Terms, Explanation Argument)? Argument(Explanation part) =>
        part.Kind == ExplanationKind.Name && _parameters.TryGetValue(part.Name!, out var parameter) ? parameter : null;

    /// <summary>本件.级别 is 级别, 指标("工业总产值", "2023Q1") is 工业总产值 2023Q1.</summary>
    public string Label(Explanation part) => part.Kind switch
    {
        ExplanationKind.Name => _parameters.TryGetValue(part.Name!, out var parameter) ? parameter.Terms.Label(parameter.Argument)
            : part.Name == NameTable.EventDay ? EventDay : part.Name!,
        ExplanationKind.Entry => part.Operands is [var of] && Label(of) is var source && !IsSelf(of) ? $"{source}的{part.Name}" : part.Name!,
        _ when IsWritten(part) => Show(part),
        ExplanationKind.Arithmetic => $"{Inner(part.Operands[0], part.Operator!)} {Sign(part.Operator!)} {Inner(part.Operands[1], part.Operator!)}",
        ExplanationKind.Call when IsFact(part) => string.Join(' ', part.Operands.Select(argument => Show(argument))),
        ExplanationKind.Call when part is { Name: PlanDecision.Function, Operands: [_, { Value: FeelText { Value: var decision } }] } => $"表“{decision}”给的",
        ExplanationKind.Call when Function(part) is { Say: { } say } function => Worded(say, function, part),
        ExplanationKind.Call when Function(part) is not null => part.Name!,
        ExplanationKind.List => string.Join('、', part.Operands.Select(Label)),
        _ => Written(part),
    };

    /// <summary>The part as the plan writes it, on one line.</summary>
    public static string OneLine(Explanation part) => string.Join(' ', part.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The part as the plan writes it, shortened.</summary>
    public static string Written(Explanation part)
    {
        var text = OneLine(part);
        return text.Length <= LongestText ? text : text[..LongestText] + "…";
    }

    /// <summary>Whether its value is written in the plan: numbers, texts, the plan's constants and what is made of them.</summary>
    public bool IsWritten(Explanation part) => part.Kind switch
    {
        ExplanationKind.Constant => true,
        ExplanationKind.Name => _parameters.TryGetValue(part.Name!, out var parameter)
            ? parameter.Terms.IsWritten(parameter.Argument)
            : Plan.Constants.Any(constant => constant.Name == part.Name),
        ExplanationKind.Arithmetic or ExplanationKind.Negation or ExplanationKind.List or ExplanationKind.Range => part.Operands.All(IsWritten),
        ExplanationKind.Call => part.Behind.Count == 0 && !IsFact(part) && Function(part) is null && part.Operands.Count > 0 && part.Operands.All(IsWritten),
        _ => false,
    };

    public string Show(Explanation part, string? unit = null) => part.Value is null ? "" : Show(part.Value, unit ?? UnitOf(part));

    public static string Show(FeelValue value, string? unit) => value switch
    {
        FeelList list when list.Items.Count <= MostItems => string.Join('、', list.Items.Select(item => Show(item, unit))),
        FeelList list => $"{list.Items.Count} 项",
        FeelRange { Start: { } start, StartIncluded: true, End: { } end, EndIncluded: true } => $"{Show(start, unit)} 至 {Show(end, unit)}",
        CaseContext context => Called(context),
        FeelMonthsDuration { TotalMonths: var months } => months % 12 == 0 ? $"{months / 12} 年" : $"{months} 个月",
        FeelContext => "这一户",
        _ => Quantities.ShowIn(unit, value),
    };

    /// <summary>指标("工业总产值", "2023Q1"), 年份("应纳税所得额")</summary>
    public static bool IsFact(Explanation call) => call is { Kind: ExplanationKind.Call, Name: EnterpriseScope.FactFunction };

    private static string Called(CaseContext context)
    {
        var (record, kind) = (context.Record, context.Record.Kind);
        var name = kind.CalledBy is { } field && record.Text(field) is { } called ? called : kind.Name;
        var day = kind.CalledByDate ? kind.Fields.Where(one => one.Stage is not null).Select(record.Date).FirstOrDefault(one => one is not null) : null;
        return day is null ? name : $"{name} {day:yyyy-MM-dd}";
    }

    private static bool IsSelf(Explanation part) =>
        part is { Kind: ExplanationKind.Name, Name: NameTable.Case or EnterpriseScope.SelfName or "item" };

    private string Worded(string say, PlanFunction function, Explanation call)
    {
        foreach (var (parameter, argument) in function.Parameters.Zip(call.Operands))
        {
            say = say.Replace($"{{{parameter}}}", Label(argument), StringComparison.Ordinal);
        }

        return say;
    }

    /// <summary>A sum inside a product stands in brackets.</summary>
    private string Inner(Explanation part, string sign) =>
        part.Operator is "+" or "-" && sign is "*" or "/" && !IsWritten(part) ? $"（{Label(part)}）" : Label(part);

    public static string Sign(string sign) => sign switch
    {
        "*" => "×",
        "/" => "÷",
        "-" => "−",
        _ => sign,
    };
}
