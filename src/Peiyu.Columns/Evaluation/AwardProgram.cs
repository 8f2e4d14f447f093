using Peiyu.Columns.Compiling;
using Peiyu.Columns.Operators;
using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;
using Peiyu.Feel.Ast;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Evaluation;

/// <summary>One policy as operators over columns, for one worker.</summary>
internal sealed class AwardProgram
{
    private readonly Policy _policy;
    private readonly Table _table;
    private readonly TruthOp? _where;
    private readonly int[]? _listed;
    private readonly List<TruthOp> _when;
    private readonly MatchedAward? _matched;
    private readonly SumOp? _sum;
    private readonly List<(bool AtLeast, long Limit)> _clips;
    private readonly Frame _about = new();
    private readonly Frame _given = new();

    public AwardProgram(Compiler compiler, Policy policy, AwardColumn? matched)
    {
        if (compiler.Plan.DependsOnOthers(policy))
        {
            throw new NotInColumnsException("要看别的奖补");
        }

        if (policy.Valid is not null)
        {
            throw new NotInColumnsException("有效期不是计划年");
        }

        var level = compiler.Begin();
        (_policy, _table) = (policy, compiler.Store.Table(policy.On));
        var row = new Term.Row(_table, new OwnRows(level));
        var enterprise = new NamesOfEnterprise(compiler, Compiling.Rows.Owner(row, compiler.Store.Register));
        var isOfRegister = policy.On == compiler.Plan.Register;
        Names names = isOfRegister ? enterprise : new NamesOfCase(row, compiler.Rows, compiler.Store, enterprise);
        (_listed, _where) = policy.Where is { } where && !isOfRegister ? Where(compiler, where, names) : (null, null);
        _when = [.. policy.When.Select(condition => Truths.Of(compiler.Compile(condition.If, names)))];
        if (policy.MatchOf is not null && isOfRegister)
        {
            throw new NotInColumnsException("没有事项的配套");
        }

        _matched = policy.MatchOf is null ? null : new(policy, matched, level);
        _sum = policy.Amount is { } amount ? SumOp.Of(compiler.Compile(amount, WithBase(names))) : null;
        if (policy.Clips.SkipWhile(clip => clip is not Clip.AtMostTogether).Any(clip => clip is not Clip.AtMostTogether))
        {
            throw new NotInColumnsException("共用限额之后的限额");
        }

        _clips = [.. policy.Clips.Where(clip => clip is not Clip.AtMostTogether)
            .Select(clip => (clip is Clip.AtLeast, SharedCaps.Limit(compiler.Compile(clip.Limit, names))))];
    }

    /// <summary>The rows that may be what the policy is about.</summary>
    public RowSet Rows() => new(_listed, _listed?.Length ?? _table.Count);

    /// <summary>Of these the ones that it is about.</summary>
    public Frame About(RowSet rows, int start, int end)
    {
        _given.Begin();
        for (var at = start; at < end; at++)
        {
            _given.Add(rows[at], 0, IntVector.None);
        }

        return _where is null ? _given : Where(_where.Get(_given).True);
    }

    /// <summary>Works out the entries of a block.</summary>
    /// <param name="block">The entries; those out of the plan year are left as unmet unless they are asked for.</param>
    /// <param name="otherYears">Whether they are.</param>
    public void Judge(AwardBlock block, bool otherYears)
    {
        var judging = new BlockJudgement(block, otherYears);
        foreach (var condition in _when)
        {
            judging.Ask(condition);
        }

        if (_matched is not null)
        {
            judging.Take(_matched);
        }

        if (_sum is not null)
        {
            judging.SetSums(_sum, _clips);
        }
    }

    private LocalNames WithBase(Names names) => new(
        _matched is null ? [] : new Dictionary<string, Term> { [NameTable.Base] = new Term.Number(_matched) },
        names);

    private Frame Where(ulong[] holds)
    {
        _about.Begin();
        for (var i = 0; i < _given.Count; i++)
        {
            if (Bits.Has(holds, i))
            {
                _about.Add(_given.Rows[i], 0, IntVector.None);
            }
        }

        return _about;
    }

    /// <summary>资质 = "…" lists its rows at once; what else is asked is asked of these.</summary>
    private (int[]? Listed, TruthOp? Others) Where(Compiler compiler, PlanExpression where, Names names)
    {
        IReadOnlyList<Node> parts = where.Feel.Root is ConjunctionNode all ? all.Operands : [where.Feel.Root];
        var listed = parts.Select(Listed).FirstOrDefault(rows => rows is not null);
        return listed is not null && parts.Count == 1 ? (listed, null) : (listed, Truths.Of(compiler.Compile(where, names)));
    }

    private int[]? Listed(Node node) =>
        node is ComparisonNode { Sign: "=", Left: NameNode name, Right: ConstantNode { Value: FeelText text } }
        && _policy.On.TryField(name.Name, out var field) && _table.Column(field) is TextColumn texts
            ? texts.RowsOf(text.Value)
            : null;
}
