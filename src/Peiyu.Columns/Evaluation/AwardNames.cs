using Peiyu.Columns.Compiling;
using Peiyu.Columns.Operators;
using Peiyu.Columns.Storage;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Evaluation;

/// <summary>What the names in the rules of one policy stand for.</summary>
internal sealed class AwardNames
{
    public AwardNames(Compiler compiler, Policy policy, Func<string, AwardColumn?> earlier)
    {
        Level = compiler.Begin();
        Table = compiler.Store.Table(policy.On);
        var row = new Term.Row(Table, new OwnRows(Level));
        var enterprise = new NamesOfEnterprise(compiler, Rows.Owner(row, compiler.Store.Register));
        About = policy.On == compiler.Plan.Register ? enterprise : new NamesOfCase(row, compiler.Rows, compiler.Store, enterprise);
        var locals = new Dictionary<string, Term>(StringComparer.Ordinal);
        if (policy.At.Count > 1)
        {
            locals.Add(NameTable.Stage, EntryStages.Of(policy, Level, Source));
        }

        if (policy.Rules.Concat(policy.LaterRules).Any(OtherAwards.AreAskedBy))
        {
            locals.Add(OtherAwards.Gained, new Term.Gained(id => GainedSums.Of(earlier(id), compiler.Store, policy, row)));
        }

        Rules = locals.Count == 0 ? About : new LocalNames(locals, About);
    }

    public Level Level { get; }

    public Table Table { get; }

    /// <summary>The entries that the rows asked about belong to.</summary>
    public EntrySource Source { get; } = new();

    /// <summary>Of the question which cases the policy is about.</summary>
    public Names About { get; }

    /// <summary>Of everything else.</summary>
    public Names Rules { get; }
}
