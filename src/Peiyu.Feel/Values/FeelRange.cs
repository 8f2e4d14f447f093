namespace Peiyu.Feel.Values;

/// <summary>The values from one bound to another. A bound that is C# null is open without end.</summary>
public sealed class FeelRange : FeelValue
{
    public FeelRange(FeelValue? start, bool startIncluded, FeelValue? end, bool endIncluded)
        : this(start, startIncluded, end, endIncluded, RangeForm.Interval)
    {
    }

    internal FeelRange(FeelValue? start, bool startIncluded, FeelValue? end, bool endIncluded, RangeForm form)
    {
        Start = start;
        StartIncluded = startIncluded;
        End = end;
        EndIncluded = endIncluded;
        Form = form;
    }

    public FeelValue? Start { get; }

    public bool StartIncluded { get; }

    public FeelValue? End { get; }

    public bool EndIncluded { get; }

    internal RangeForm Form { get; }

    internal override string Kind => "区间";

    public override string ToString() => Form switch
    {
        RangeForm.Below => $"({(EndIncluded ? "<=" : "<")} {End})",
        RangeForm.Above => $"({(StartIncluded ? ">=" : ">")} {Start})",
        RangeForm.Exactly => $"(= {Start})",
        RangeForm.Except => $"(!= {Start})",
        _ => $"{(StartIncluded ? '[' : '(')}{Start}..{End}{(EndIncluded ? ']' : ')')}",
    };

    private protected override bool SameAs(FeelValue other) => other is FeelRange range
        && range.Form == Form && range.StartIncluded == StartIncluded && range.EndIncluded == EndIncluded
        && Equals(range.Start, Start) && Equals(range.End, End);

    private protected override int Hash() => HashCode.Combine(Start, End, StartIncluded, EndIncluded);
}
