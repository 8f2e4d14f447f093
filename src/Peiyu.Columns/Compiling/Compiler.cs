using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Operators;
using Peiyu.Feel;
using Peiyu.Feel.Ast;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Compiling;

/// <summary>
/// Turns expressions of a plan into operators over columns. What it makes belongs to one worker. What has no form in columns throws
/// <see cref="NotInColumnsException"/>.
/// </summary>
internal sealed class Compiler
{
    // A function of a plan may call others, none may go round; deeper than this is a slip.
    private const int Deepest = 200;

    private readonly CallCompiler _calls;
    private readonly ListCompiler _lists;
    private int _depth;

    /// <param name="plan">Whose expressions.</param>
    /// <param name="store">The columns.</param>
    /// <param name="asOf">The day that the question is asked for.</param>
    /// <param name="uses">The names of the plan; shared by all compilers of a run.</param>
    /// <param name="common">What is the same for all; shared likewise.</param>
    public Compiler(Plan plan, ColumnStore store, DateOnly asOf, NameTable uses, CommonNames common)
    {
        (Plan, Store, AsOf) = (plan, store, asOf);
        (Uses, Common, Rows) = (uses, common, new(asOf));
        (_calls, _lists) = (new(this), new(this));
    }

    public Plan Plan { get; }

    public ColumnStore Store { get; }

    public DateOnly AsOf { get; }

    public NameTable Uses { get; }

    public CommonNames Common { get; }

    public Rows Rows { get; }

    /// <summary>The innermost rows that what is being compiled may speak of; null: none yet.</summary>
    public Level? Current { get; private set; }

    /// <summary>Begins with the rows that a policy is asked about.</summary>
    public Level Begin() => Current = new(null);

    /// <summary>Compiles something inside of a level.</summary>
    public T Within<T>(Level? level, Func<T> compile)
    {
        var outer = Current;
        Current = level;
        try
        {
            return compile();
        }
        finally
        {
            Current = outer;
        }
    }

    public Term Compile(PlanExpression expression, Names names) => expression.Decisions.Count > 0
        ? throw new NotInColumnsException("决策表")
        : Compile(expression.Feel.Root, names);

    public Term Compile(Node node, Names names)
    {
        if (++_depth > Deepest)
        {
            throw new NotInColumnsException("嵌套过深");
        }

        var term = Dispatch(node, names);
        _depth--;
        return term;
    }

    /// <summary>The value of a node that says the same for all rows, as the one-by-one evaluation has it.</summary>
    public static Term.Constant Fold(Node node) => new(node.Evaluate(new Feel.Evaluation.Frame(FeelScope.Empty, null, null)));

    /// <summary>A value as a node.</summary>
    public static Node Value(Term term) => new ConstantNode(((Term.Constant)term).Value);

    private Term Dispatch(Node node, Names names) => node switch
    {
        ConstantNode constant => new Term.Constant(constant.Value),
        NameNode name => names.Find(name.Name) ?? (name.Otherwise is { } builtIn
            ? new Term.Constant(builtIn)
            : throw new NotInColumnsException($"没有名为“{name.Name}”的值")),
        ConjunctionNode all => new Term.Truth(all.Operands.Select(operand => Truths.Of(Compile(operand, names))).Aggregate(Truths.And)),
        DisjunctionNode any => new Term.Truth(any.Operands.Select(operand => Truths.Of(Compile(operand, names))).Aggregate(Truths.Or)),
        ComparisonNode comparison => Compare(comparison.Sign, Compile(comparison.Left, names), Compile(comparison.Right, names)),
        ArithmeticNode arithmetic => Calculate(arithmetic.Sign, Compile(arithmetic.Left, names), Compile(arithmetic.Right, names)),
        NegationNode negation => Negate(Compile(negation.Operand, names)),
        IfNode choice => Choices.Make(
            Truths.Of(Compile(choice.Condition, names)), Compile(choice.Then, names), Compile(choice.Otherwise, names)),
        BetweenNode between => Between(between, names),
        InNode test => Memberships.In(this, test, names),
        RangeNode range => FoldRange(range, names),
        PathNode path => Path(Compile(path.Source, names), path.Name),
        ListNode list => _lists.Written(list, names),
        FilterNode filter => _lists.Filter(filter, names),
        QuantifiedNode quantified => new Term.Truth(_lists.Quantify(quantified, names)),
        CallNode call => _calls.Call(call, names),
        _ => throw new NotInColumnsException("这种表达式不能成列"),
    };

    private static Term Negate(Term term) => term is Term.Constant { Value: var value }
        ? new Term.Constant(Arithmetic.Negate(value))
        : Calculate("-", new Term.Constant(FeelValue.Of(0m)), term);

    private static Term Compare(string sign, Term left, Term right) =>
        left is Term.Constant { Value: var a } && right is Term.Constant { Value: var b }
            ? new Term.Constant(Comparing.Apply(sign, a, b))
            : new Term.Truth(Comparisons.Apply(sign, left, right));

    private static Term Calculate(string sign, Term left, Term right) => (left, right) switch
    {
        (Term.Constant { Value: var a }, Term.Constant { Value: var b }) => new Term.Constant(Arithmetic.Apply(sign, a, b)),
        (Term.Constant { Value: FeelNull }, _) => left,
        (_, Term.Constant { Value: FeelNull }) => right,
        (Term.Choice choice, _) => Choices.Make(choice.If, Calculate(sign, choice.Then, right), Calculate(sign, choice.Otherwise, right)),
        (_, Term.Choice choice) => Choices.Make(choice.If, Calculate(sign, left, choice.Then), Calculate(sign, left, choice.Otherwise)),
        (Term.Day day, Term.Constant { Value: FeelMonthsDuration span }) when sign is "+" or "-" =>
            new Term.Day(new MoveDays(day.Op, sign == "+" ? span.TotalMonths : -span.TotalMonths, 0)),
        (Term.Day day, Term.Constant { Value: FeelDaysDuration span }) when sign is "+" or "-" && span.Seconds % FeelDateTime.SecondsPerDay == 0 =>
            new Term.Day(new MoveDays(day.Op, 0, (int)(span.Seconds / FeelDateTime.SecondsPerDay) * (sign == "+" ? 1 : -1))),
        _ when Numerics.IsNumber(left) && Numerics.IsNumber(right) => Numerics.Apply(sign, left, right),
        _ => throw new NotInColumnsException($"“{sign}”两边的值不能成列计算"),
    };

    private Term.Truth Between(BetweenNode node, Names names)
    {
        var value = Compile(node.Value, names);
        return new(Truths.And(
            Truths.Of(Compare(">=", value, Compile(node.Low, names))),
            Truths.Of(Compare("<=", value, Compile(node.High, names)))));
    }

    private Term.Constant FoldRange(RangeNode range, Names names) =>
        (Compile(range.Start, names), Compile(range.End, names)) is (Term.Constant start, Term.Constant end)
            ? Fold(new RangeNode(Value(start), range.StartIncluded, Value(end), range.EndIncluded))
            : throw new NotInColumnsException("两头不固定的区间");

    private Term Path(Term source, string name) => source switch
    {
        Term.Constant constant => Fold(new PathNode(Value(constant), name)),
        Term.Row row when row.Table == Store.Register => new NamesOfEnterprise(this, row).Entry(name) ?? throw new NotInColumnsException($"企业没有“{name}”"),
        Term.Row row => Rows.Field(row, name) ?? new Term.Constant(FeelNull.NoEntry(name)),
        Term.Day day when name == "year" => new Term.Number(new YearOf(day.Op)),
        _ => throw new NotInColumnsException($"“.{name}”不能成列"),
    };
}
