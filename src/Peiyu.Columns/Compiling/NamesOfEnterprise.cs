using Peiyu.Columns.Operators;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Columns.Compiling;

/// <summary>The names of a rule about an enterprise: its fields, facts and definitions, then what is the same for all.</summary>
internal sealed class NamesOfEnterprise(Compiler compiler, Term.Row row) : Names
{
    private readonly Dictionary<string, Term> _definitions = new(StringComparer.Ordinal);

    private NameTable Uses => compiler.Uses;

    /// <summary>Cases may name an enterprise that is not on the register: nothing is known of it.</summary>
    private bool MayBeNobody => row.Rows is not OwnRows;

    public override Term? Find(string name) => Uses.Of(name) switch
    {
        NameUse.RegisterField => Rows.Read(row.Table.Column(row.Table.Kind.Field(name)), row.Rows),
        NameUse.Fact => Latest(name),
        NameUse.Definition => Definition(name),
        NameUse.Self => row,
        NameUse.FactFunction or NameUse.YearFunction => new Term.FactFunction(name, this),
        _ => compiler.Common.Find(name),
    };

    /// <summary>An entry of 企业: its cases by kind, or one of its names.</summary>
    public Term? Entry(string name) => compiler.Store.Find(name) is { } table && table != compiler.Store.Register
        ? new Term.Cases(row, table, [])
        : Find(name);

    /// <summary>指标(名, 期间): the value of a period that is over.</summary>
    public Term Fact(string name, string text)
    {
        if (!Period.TryParse(text, out var period) || !period.EndedBefore(compiler.AsOf))
        {
            return new Term.Constant(FeelNull.Missing($"{name} {text}"));
        }

        return Rows.Read(compiler.Store.Fact(name, period), row.Rows);
    }

    /// <summary>年份(名): the year of which the latest value speaks.</summary>
    public Term Year(string name)
    {
        Term latest = new Term.Constant(FeelNull.Missing(name));
        for (var year = compiler.AsOf.Year - compiler.Plan.LatestYearsBack; year < compiler.AsOf.Year; year++)
        {
            var known = Truths.IsKnown(Rows.Read(compiler.Store.Fact(name, Period.OfYear(year)), row.Rows));
            latest = Choices.Make(known, new Term.Constant(FeelValue.Of(year)), latest);
        }

        return latest;
    }

    /// <summary>The latest year's value, else the one without a period.</summary>
    private Term Latest(string name)
    {
        var latest = Rows.Read(compiler.Store.Fact(name, Period.None), row.Rows);
        for (var year = compiler.AsOf.Year - compiler.Plan.LatestYearsBack; year < compiler.AsOf.Year; year++)
        {
            var value = Rows.Read(compiler.Store.Fact(name, Period.OfYear(year)), row.Rows);
            latest = Choices.Make(Truths.IsKnown(value), value, latest);
        }

        return latest;
    }

    private Term Definition(string name)
    {
        if (!_definitions.TryGetValue(name, out var term))
        {
            _definitions.Add(name, term = Work(Uses.Definition(name)));
        }

        return term;
    }

    private Term Work(Definition definition)
    {
        var term = compiler.Within(row.Level, () => compiler.Compile(definition.Value, this));
        foreach (var need in definition.Needs)
        {
            term = Choices.Make(Truths.IsKnown(Find(need)!), term, new Term.Constant(FeelNull.Missing(need)));
        }

        return MayBeNobody ? Choices.Make(KnownOp.Of(row.Rows), term, new Term.Constant(FeelNull.Literal)) : term;
    }
}
