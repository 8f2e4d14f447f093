using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Operators;
using Peiyu.Columns.Storage;
using Peiyu.Feel.Ast;
using Peiyu.Feel.Values;

namespace Peiyu.Columns.Compiling;

/// <summary>Lists: written ones item by item, those of an enterprise's cases as rows of their own.</summary>
internal sealed class ListCompiler(Compiler compiler)
{
    public Term Written(ListNode node, Names names)
    {
        var items = node.Items.Select(item => compiler.Compile(item, names)).ToList();
        return items.TrueForAll(item => item is Term.Constant)
            ? new Term.Constant(new FeelList([.. items.Cast<Term.Constant>().Select(item => item.Value)]))
            : Items(items);
    }

    public static Term.Items Items(IReadOnlyList<Term> items) => new(items, new TruthOp?[items.Count]);

    public Term Filter(FilterNode node, Names names) => compiler.Compile(node.Source, names) switch
    {
        Term.Cases cases => cases with { Filters = [.. cases.Filters, (node.Filter, names)] },
        Term.Items items => items with { Included = [.. items.All.Zip(items.Included, (item, earlier) => Include(item, earlier, node.Filter, names))] },
        _ => throw new NotInColumnsException("对这种列表的筛选"),
    };

    public TruthOp Quantify(QuantifiedNode node, Names names)
    {
        if (node.Iterators is not [{ To: null } iterator])
        {
            throw new NotInColumnsException("几个变量的 some 和 every");
        }

        Names With(Term item) => new LocalNames(new Dictionary<string, Term> { [iterator.Name] = item }, names);
        return compiler.Compile(iterator.From, names) switch
        {
            Term.Cases cases => Quantify(cases, node, With),
            Term.Items items => Fold(node, items.All.Zip(items.Included, (item, included) =>
                Among(included, Truths.Of(compiler.Compile(node.Condition, With(item))), node.Every))),
            Term.Constant { Value: FeelList list } => Fold(node, list.Items.Select(item =>
                Truths.Of(compiler.Compile(node.Condition, With(new Term.Constant(item)))))),
            _ => throw new NotInColumnsException("对这种列表的 some 和 every"),
        };
    }

    private static TruthOp Fold(QuantifiedNode node, IEnumerable<TruthOp> truths) =>
        truths.Aggregate((TruthOp)new ConstantTruth(node.Every), node.Every ? Truths.And : Truths.Or);

    /// <summary>An item that a filter leaves out decides nothing.</summary>
    private static TruthOp Among(TruthOp? included, TruthOp truth, bool every) =>
        included is null ? truth : Truths.Select(included, truth, new ConstantTruth(every));

    private TruthOp Include(Term item, TruthOp? earlier, Node filter, Names names)
    {
        var term = compiler.Compile(filter, new ItemNames(item, compiler.Rows, names));
        if (MayBeNumber(term))
        {
            throw new NotInColumnsException("按位置取列表的项");
        }

        return earlier is null ? Truths.Of(term) : Truths.And(earlier, Truths.Of(term));
    }

    /// <summary>A filter that is a number, if only sometimes, picks an item by its place.</summary>
    private static bool MayBeNumber(Term term) =>
        Numerics.IsNumber(term) || (term is Term.Choice choice && (MayBeNumber(choice.Then) || MayBeNumber(choice.Otherwise)));

    private AnyCase Quantify(Term.Cases cases, QuantifiedNode node, Func<Term, Names> with)
    {
        var around = compiler.Current!;
        var level = new Level(around);
        var row = new Term.Row(cases.Table, new OwnRows(level));
        var rows = new CaseRows(level, cases.Table, Spread.To(around, cases.Of.Rows));
        return compiler.Within(level, () =>
        {
            foreach (var (filter, names) in cases.Filters)
            {
                Keep(rows, row, filter, new ItemNames(row, compiler.Rows, names));
            }

            return new AnyCase(rows, Truths.Of(compiler.Compile(node.Condition, with(row))), node.Every);
        });
    }

    private void Keep(CaseRows rows, Term.Row row, Node filter, ItemNames names)
    {
        if (filter is not ComparisonNode { Sign: "=" } same || !TryKeepSame(rows, row, same, names))
        {
            var term = compiler.Compile(filter, names);
            rows.Keep(MayBeNumber(term) ? throw new NotInColumnsException("按位置取列表的项") : Truths.Of(term));
        }
    }

    /// <summary>[item.资质 = …] where the other side is not the item's: the codes are compared on the way.</summary>
    private bool TryKeepSame(CaseRows rows, Term.Row row, ComparisonNode node, ItemNames names)
    {
        var (left, right) = (compiler.Compile(node.Left, names), compiler.Compile(node.Right, names));
        return left is Term.Text { Op: LookUp { At: OwnRows own, IsWhole: true } codes } text && own == row.Rows
            && right.Level != own.Level && Choices.IsText(right) && right is not Term.Constant { Value: FeelNull }
            && rows.TryKeepSame(codes.Of, Wanted(right, text.Words));
    }

    /// <summary>A word that the column does not have is found in no row.</summary>
    private static IntOp Wanted(Term term, TextDictionary words) => term switch
    {
        Term.Constant { Value: FeelText text } => new ConstantInt(words.Find(text.Value) is var code and >= 0 ? code : int.MaxValue),
        Term.Text text when text.Words == words => text.Op,
        Term.Text text => new LookUp(
            [.. Enumerable.Range(0, text.Words.Count).Select(code => words.Find(text.Words[code]) is var found and >= 0 ? found : int.MaxValue)], text.Op),
        _ => throw new NotInColumnsException("筛选"),
    };
}
