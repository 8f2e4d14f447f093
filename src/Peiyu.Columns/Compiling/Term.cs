using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Operators;
using Peiyu.Columns.Storage;
using Peiyu.Feel.Ast;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Compiling;

/// <summary>What an expression was found to be before any row is looked at.</summary>
internal abstract record Term
{
    /// <summary>Whose rows it speaks of; null: the same for all.</summary>
    public virtual Level? Level => null;

    /// <summary>The same for all rows.</summary>
    public sealed record Constant(FeelValue Value) : Term;

    /// <summary>Numbers in whole steps.</summary>
    public sealed record Number(NumberOp Op) : Term
    {
        public override Level? Level => Op.Level;
    }

    /// <summary>Numbers as decimals.</summary>
    public sealed record Fraction(DecimalOp Op) : Term
    {
        public override Level? Level => Op.Level;
    }

    /// <summary>Days.</summary>
    public sealed record Day(IntOp Op) : Term
    {
        public override Level? Level => Op.Level;
    }

    /// <summary>Texts of a dictionary.</summary>
    public sealed record Text(IntOp Op, TextDictionary Words) : Term
    {
        public override Level? Level => Op.Level;
    }

    /// <summary>Truth.</summary>
    public sealed record Truth(TruthOp Op) : Term
    {
        public override Level? Level => Op.Level;
    }

    /// <summary>A case or an enterprise.</summary>
    public sealed record Row(Table Table, IntOp Rows) : Term
    {
        public override Level? Level => Rows.Level;
    }

    /// <summary>The cases of a kind that an enterprise has, and of these the ones that pass the filters.</summary>
    public sealed record Cases(Row Of, Table Table, IReadOnlyList<(Node Filter, Names Names)> Filters) : Term
    {
        public override Level? Level => Of.Level;
    }

    /// <summary>A written list, and which of its items are in it; null: each is.</summary>
    public sealed record Items(IReadOnlyList<Term> All, IReadOnlyList<TruthOp?> Included) : Term
    {
        public override Level? Level => All.Select(item => item.Level)
            .Concat(Included.Select(included => included?.Level))
            .Aggregate(Evaluation.Level.Deeper);
    }

    /// <summary>One of two things of different sorts.</summary>
    public sealed record Choice(TruthOp If, Term Then, Term Otherwise) : Term
    {
        public override Level? Level => Evaluation.Level.Deeper(If.Level, Evaluation.Level.Deeper(Then.Level, Otherwise.Level));
    }

    /// <summary>A function of the plan.</summary>
    public sealed record Function(PlanFunction Of) : Term;

    /// <summary>应得: what an earlier policy, named by its id, comes to for the same subject.</summary>
    public sealed record Gained(Func<string, NumberOp> Of) : Term;

    /// <summary>A function over the facts of an enterprise: 指标, 年份.</summary>
    public sealed record FactFunction(string Name, NamesOfEnterprise Of) : Term;
}
