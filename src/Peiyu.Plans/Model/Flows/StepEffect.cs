namespace Peiyu.Plans.Model.Flows;

/// <summary>What a step brings about beside the state; a closed set.</summary>
public abstract record StepEffect
{
    private StepEffect()
    {
    }

    /// <summary>A message to people.</summary>
    /// <param name="To">Whom: 企业, 单位, or the identifier of a role.</param>
    /// <param name="Text">With the case's fields in braces.</param>
    public sealed record Notify(string To, string Text) : StepEffect;

    /// <summary>Opens a case of another kind by its first opening step.</summary>
    /// <param name="Kind">Which kind.</param>
    /// <param name="Fields">By name, each worked out from this case.</param>
    public sealed record Create(Kind Kind, IReadOnlyDictionary<string, PlanExpression> Fields) : StepEffect;

    /// <summary>Puts the sum aside for the case (预留).</summary>
    /// <param name="Amount">The field with the sum.</param>
    public sealed record Reserve(Field Amount) : StepEffect;

    /// <summary>What was put aside is owed now (待付); what is less than was put aside is given free.</summary>
    /// <param name="Amount">The field with the sum.</param>
    public sealed record Commit(Field Amount) : StepEffect;

    /// <summary>What was owed is paid.</summary>
    /// <param name="Amount">The field with the sum.</param>
    /// <param name="Reference">The field with the payment's number.</param>
    public sealed record Pay(Field Amount, Field Reference) : StepEffect;

    /// <summary>What was put aside or owed is free again.</summary>
    public sealed record Release : StepEffect;

    /// <summary>What was paid came back (追回).</summary>
    /// <param name="Amount">The field with the sum that came back.</param>
    /// <param name="Reference">The field with the receipt's number; null where none is kept.</param>
    public sealed record Recover(Field Amount, Field? Reference) : StepEffect;

    /// <summary>The bank could not deliver what was paid (退票): it is owed still.</summary>
    /// <param name="Amount">The field with the sum that was paid.</param>
    /// <param name="Reference">The field with the number of the bank's notice.</param>
    public sealed record Bounce(Field Amount, Field Reference) : StepEffect;

    /// <summary>Puts the case on the public list (公示) from the day on.</summary>
    /// <param name="WorkingDays">For how many working days; nobody can make them fewer.</param>
    /// <param name="From">The field that gets the first day.</param>
    /// <param name="Until">The field that gets the last day.</param>
    public sealed record Publish(int WorkingDays, Field From, Field Until) : StepEffect;

    /// <summary>Writes who does it: the name of whoever takes the step.</summary>
    /// <param name="Field">The field that gets the name.</param>
    public sealed record Assign(Field Field) : StepEffect;
}
