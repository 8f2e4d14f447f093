using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Operators;
using Peiyu.Feel.Ast;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Columns.Compiling;

/// <summary>Calls: functions of the plan are written out where they are called; of the language, those that have a form in columns.</summary>
internal sealed class CallCompiler(Compiler compiler)
{
    public Term Call(CallNode node, Names names)
    {
        var arguments = node.Arguments.Select(argument => compiler.Compile(argument, names)).ToList();
        return compiler.Compile(node.Function, names) switch
        {
            Term.Function { Of: var function } when function.Parameters.Count == arguments.Count => compiler.Compile(
                function.Body,
                new LocalNames(function.Parameters.Zip(arguments).ToDictionary(pair => pair.First, pair => pair.Second), compiler.Common)),
            Term.FactFunction facts => Facts(facts, arguments),
            Term.Gained gained when arguments is [Term.Constant { Value: FeelText id }] => new Term.Number(gained.Of(id.Value)),
            Term.Constant { Value: FeelFunction function } => BuiltIn(function, arguments),
            _ => throw new NotInColumnsException("这样的调用"),
        };
    }

    private static Term Facts(Term.FactFunction function, List<Term> arguments) => (function.Name, arguments) switch
    {
        (EnterpriseScope.FactFunction, [Term.Constant { Value: FeelText name }, Term.Constant { Value: FeelText period }]) =>
            function.Of.Fact(name.Value, period.Value),
        (EnterpriseScope.FactFunction, [Term.Constant name, Term.Choice period]) =>
            Choices.Make(period.If, Facts(function, [name, period.Then]), Facts(function, [name, period.Otherwise])),
        (EnterpriseScope.FactFunction, [_, Term.Constant { Value: FeelNull } none]) => none,
        (EnterpriseScope.YearFunction, [Term.Constant { Value: FeelText name }]) => function.Of.Year(name.Value),
        _ => throw new NotInColumnsException("名称或期间不固定的指标"),
    };

    private static Term BuiltIn(FeelFunction function, List<Term> arguments)
    {
        if (arguments.TrueForAll(argument => argument is Term.Constant))
        {
            return new Term.Constant(function.Invoke([.. arguments.Cast<Term.Constant>().Select(argument => argument.Value)]));
        }

        return (function.ToString(), arguments) switch
        {
            ("not", [var only]) => new Term.Truth(Truths.Not(Truths.Of(only))),
            ("sum", _) => Fold(ListFold.Sum, arguments),
            ("max", _) => Fold(ListFold.Max, arguments),
            ("min", _) => Fold(ListFold.Min, arguments),
            ("date", [Term.Number { Op.Scale: 0 } year, Term.Constant { Value: FeelNumber { Value: >= 1 and <= 12 } month }, Term.Constant { Value: FeelNumber { Value: >= 1 and <= 31 } day }]) =>
                new Term.Day(new DayInYear(year.Op, (int)month.Value, (int)day.Value)),
            _ => Lift(function, arguments),
        };
    }

    private static Term Lift(FeelFunction function, List<Term> arguments)
    {
        var at = arguments.FindIndex(argument => argument is not Term.Constant);
        if (arguments.Where((argument, i) => i != at && argument is not Term.Constant).Any())
        {
            throw new NotInColumnsException($"函数 {function}");
        }

        FeelValue Invoke(FeelValue value) =>
            function.Invoke([.. arguments.Select((argument, i) => i == at ? value : ((Term.Constant)argument).Value)]);
        return arguments[at] switch
        {
            Term.Text text => Lifted.Of(text, Invoke),
            Term.Truth truth => Lifted.Of(truth, Invoke),
            Term.Choice choice => Choices.Make(
                choice.If,
                BuiltIn(function, [.. arguments.Select((argument, i) => i == at ? choice.Then : argument)]),
                BuiltIn(function, [.. arguments.Select((argument, i) => i == at ? choice.Otherwise : argument)])),
            _ => throw new NotInColumnsException($"函数 {function}"),
        };
    }

    private static Term Fold(ListFold fold, List<Term> arguments)
    {
        var items = arguments switch
        {
            [Term.Items list] => list,
            _ when arguments.Count > 1 => ListCompiler.Items(arguments),
            _ => throw new NotInColumnsException("对这种列表的合计"),
        };
        return (Term?)Numbers(fold, items) ?? (Term?)Fractions(fold, items) ?? Days(fold, items) ?? throw new NotInColumnsException("列表里的值不能成列");
    }

    private static Term.Number? Numbers(ListFold fold, Term.Items items)
    {
        if (items.Level is not { } level || !Numerics.TrySameScale(OrUnknown(items), out var same))
        {
            return null;
        }

        var (min, max) = fold == ListFold.Sum
            ? (Total(same.Select(op => Int128.Min(op.Min, 0))), Total(same.Select(op => Int128.Max(op.Max, 0))))
            : (same.Min(op => op.Min), same.Max(op => op.Max));
        return NumberOp.Fits(same[0].Scale, min, max)
            ? new(new ListNumber(fold, [.. same.Select(op => Spread.To(level, op))], Masks(items, level), level, min, max))
            : null;
    }

    private static Term.Fraction? Fractions(ListFold fold, Term.Items items) =>
        items.Level is { } level && OrUnknown(items) is var numbers && numbers.TrueForAll(Numerics.IsNumber)
            ? new(new ListDecimal(fold, [.. numbers.Select(number => Spread.To(level, Numerics.Fraction(number)))], Masks(items, level), level))
            : null;

    /// <summary>A written null makes the whole unknown where it is included; a number that is never known does the same.</summary>
    private static List<Term> OrUnknown(Term.Items items) =>
        [.. items.All.Select(item => item is Term.Constant { Value: FeelNull } ? new Term.Number(new UnknownNumber()) : item)];

    private static Int128 Total(IEnumerable<Int128> bounds) => bounds.Aggregate(Int128.Zero, (sum, bound) => sum + bound);

    private static Term.Day? Days(ListFold fold, Term.Items items)
    {
        var days = items.All.Select(Choices.Day).ToList();
        return fold != ListFold.Sum && !days.Contains(null) && items.Level is { } level
            ? new(new ListDay(fold, [.. days.Select(day => Spread.To(level, day!))], Masks(items, level), level))
            : null;
    }

    private static List<TruthOp?> Masks(Term.Items items, Level level) =>
        [.. items.Included.Select(included => included is null ? null : Spread.To(level, included))];
}
