namespace Peiyu.Plans.Model;

/// <summary>What a target measures.</summary>
public abstract record Measured
{
    private Measured()
    {
    }

    /// <summary>Counts cases, or the enterprises that have one.</summary>
    /// <param name="On">The kind; the register itself counts enterprises.</param>
    /// <param name="At">The stage whose date counts; null: none is asked.</param>
    /// <param name="AnyYear">True: any date up to the day asked for. False: a date in the plan year.</param>
    /// <param name="Where">Only what is known to be true counts; null: every case.</param>
    /// <param name="OncePerEnterprise">An enterprise counts once per target, however many cases it has.</param>
    public sealed record Count(
        Kind On, Field? At, bool AnyYear, PlanExpression? Where, bool OncePerEnterprise) : Measured;

    /// <summary>
    /// The growth of a monthly fact's sum over the same months of the year before, of those enterprises and months that have
    /// both; from January to the month before the day asked for. Four decimals, half away from zero, compared as rounded.
    /// </summary>
    /// <param name="Fact">The fact.</param>
    public sealed record Growth(FactDefinition Fact) : Measured;

    /// <summary>A figure that units report: a sum of money, a progress in percent, a level. Nothing reported is unknown.</summary>
    /// <param name="On">The kind of the reports; it belongs to a unit and to no enterprise.</param>
    /// <param name="Value">The field with the figure.</param>
    /// <param name="Take">Which of several counts.</param>
    /// <param name="At">The day of the report, in the plan year.</param>
    /// <param name="Where">Only what is known to be true counts; null: every report.</param>
    public sealed record Figure(Kind On, Field Value, FigureTake Take, Field At, PlanExpression? Where) : Measured;

    /// <summary>A net number: what came in the plan year less what went in it.</summary>
    /// <param name="On">The kind.</param>
    /// <param name="At">The stage by which a case comes.</param>
    /// <param name="Less">The stage by which it goes.</param>
    /// <param name="Where">Only what is known to be true counts; null: every case.</param>
    public sealed record Net(Kind On, Field At, Field Less, PlanExpression? Where) : Measured;
}
