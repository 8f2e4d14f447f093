using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>The operators <c>+ - * / **</c> over numbers, texts, dates and durations.</summary>
internal static class Arithmetic
{
    internal static FeelValue Apply(string sign, FeelValue left, FeelValue right)
    {
        if (Nulls.Among(left, right) is { } none)
            return none;
        try
        {
            var result = sign switch
            {
                "+" => Add(left, right),
                "-" => Subtract(left, right),
                "*" => Multiply(left, right),
                "/" => Divide(left, right),
                _ => left is FeelNumber x && right is FeelNumber y ? Power.Of(x.Value, y.Value) : null,
            };
            return result ?? FeelNull.Because($"{left.Kind}与{right.Kind}不能用“{sign}”计算");
        }
        catch (OverflowException)
        {
            return Nulls.OutOfRange($"“{sign}”");
        }
    }

    internal static FeelValue Negate(FeelValue value) => value switch
    {
        FeelNumber number => new FeelNumber(-number.Value),
        FeelDaysDuration days => new FeelDaysDuration(-days.Seconds),
        FeelMonthsDuration { TotalMonths: > int.MinValue } months => new FeelMonthsDuration(-months.TotalMonths),
        FeelNull none => none,
        _ => FeelNull.Because($"{value.Kind}前不能加负号"),
    };

    private static FeelValue? Add(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNumber a, FeelNumber b) => new FeelNumber(a.Value + b.Value),
        (FeelText a, FeelText b) => Join(a.Value, b.Value),
        _ => DateArithmetic.Add(left, right) ?? DateArithmetic.Add(right, left),
    };

    private static FeelText Join(string left, string right)
    {
        Effort.SpendText(left.Length + right.Length);
        return new FeelText(left + right);
    }

    private static FeelValue? Subtract(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNumber a, FeelNumber b) => new FeelNumber(a.Value - b.Value),
        (_, FeelDaysDuration or FeelMonthsDuration) => DateArithmetic.Add(left, Negate(right)),
        _ => DateArithmetic.Between(left, right),
    };

    private static FeelValue? Multiply(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNumber a, FeelNumber b) => new FeelNumber(a.Value * b.Value),
        (FeelDaysDuration a, FeelNumber b) => new FeelDaysDuration(a.Seconds * b.Value),
        (FeelMonthsDuration a, FeelNumber b) => Months(a.TotalMonths * b.Value),
        (FeelNumber, FeelDaysDuration or FeelMonthsDuration) => Multiply(right, left),
        _ => null,
    };

    private static FeelValue? Divide(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNumber a, FeelNumber b) => Divide(a.Value, b.Value, value => new FeelNumber(value)),
        (FeelDaysDuration a, FeelNumber b) => Divide(a.Seconds, b.Value, value => new FeelDaysDuration(value)),
        (FeelMonthsDuration a, FeelNumber b) => Divide(a.TotalMonths, b.Value, Months),
        (FeelDaysDuration a, FeelDaysDuration b) => Divide(a.Seconds, b.Seconds, value => new FeelNumber(value)),
        (FeelMonthsDuration a, FeelMonthsDuration b) =>
            Divide(a.TotalMonths, b.TotalMonths, value => new FeelNumber(value)),
        _ => null,
    };

    private static FeelValue Divide(decimal left, decimal right, Func<decimal, FeelValue> result) =>
        right == 0 ? FeelNull.Because("除数为零") : result(left / right);

    private static FeelMonthsDuration Months(decimal months) => new((int)decimal.Truncate(months));
}
