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
    private readonly AwardNames _names;
    private readonly TruthOp? _where;
    private readonly int[]? _listed;
    private readonly List<TruthOp> _when;
    private readonly MatchedAward? _matched;
    private readonly SumOp? _sum;
    private readonly List<(bool AtLeast, long Limit)> _clips;
    private readonly BlockJudgement _judging = new();
    private readonly Frame _about = new();
    private readonly Frame _given = new();

    public AwardProgram(Compiler compiler, Policy policy, AwardNames names, AwardColumn? matched)
    {
        (_policy, _names) = (policy, names);
        var isOfRegister = policy.On == compiler.Plan.Register;
        (_listed, _where) = policy.Where is { } where && !isOfRegister ? Where(compiler, where) : (null, null);
        _when = [.. policy.When.Select(condition => Truths.Of(compiler.Compile(condition.If, names.Rules)))];
        if (policy.MatchOf is not null && isOfRegister)
        {
            throw new NotInColumnsException("没有事项的配套");
        }

        _matched = policy.MatchOf is null ? null : new(policy, matched, names.Level, names.Source);
        _sum = policy.Amount is { } amount ? SumOp.Of(compiler.Compile(amount, NamesOfSum())) : null;
        if (policy.Clips.SkipWhile(clip => clip is not Clip.AtMostTogether).Any(clip => clip is not Clip.AtMostTogether))
        {
            throw new NotInColumnsException("共用限额之后的限额");
        }

        _clips = [.. policy.Clips.Where(clip => clip is not Clip.AtMostTogether)
            .Select(clip => (clip is Clip.AtLeast, SharedCaps.Limit(compiler.Compile(clip.Limit, names.About))))];
    }

    /// <summary>The rows that may be what the policy is about.</summary>
    public RowSet Rows() => new(_listed, _listed?.Length ?? _names.Table.Count);

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
    /// <param name="withSums">Whether sums are worked out at once; otherwise they wait for the places.</param>
    public void Judge(AwardEntries block, bool otherYears, bool withSums)
    {
        _names.Source.Entries = block;
        _judging.Begin(block, otherYears);
        foreach (var condition in _when)
        {
            _judging.Ask(condition);
        }

        if (_matched is not null)
        {
            _judging.Take(_matched);
        }

        if (withSums && _sum is not null)
        {
            _judging.SetSums(_sum, _clips);
        }
    }

    /// <summary>Works out the sums of entries that are judged.</summary>
    public void SetSums(AwardEntries entries, int start, int end)
    {
        _names.Source.Entries = entries;
        if (_sum is not null)
        {
            _judging.Resume(entries, start, end);
            _judging.SetSums(_sum, _clips);
        }
    }

    private LocalNames NamesOfSum()
    {
        var locals = new Dictionary<string, Term>(StringComparer.Ordinal);
        if (_matched is not null)
        {
            locals.Add(NameTable.Base, new Term.Number(_matched));
        }

        if (_policy.Rank is not null)
        {
            locals.Add(NameTable.Rank, new Term.Number(new EntryRanks(_names.Level, _names.Source, int.MaxValue)));
        }

        return new(locals, _names.Rules);
    }

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
    private (int[]? Listed, TruthOp? Others) Where(Compiler compiler, PlanExpression where)
    {
        IReadOnlyList<Node> parts = where.Feel.Root is ConjunctionNode all ? all.Operands : [where.Feel.Root];
        var listed = parts.Select(Listed).FirstOrDefault(rows => rows is not null);
        return listed is not null && parts.Count == 1 ? (listed, null) : (listed, Truths.Of(compiler.Compile(where, _names.About)));
    }

    private int[]? Listed(Node node) =>
        node is ComparisonNode { Sign: "=", Left: NameNode name, Right: ConstantNode { Value: FeelText text } }
        && _policy.On.TryField(name.Name, out var field) && _names.Table.Column(field) is TextColumn texts
            ? texts.RowsOf(text.Value)
            : null;
}
