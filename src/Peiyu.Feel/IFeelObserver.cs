using Peiyu.Feel.Values;

namespace Peiyu.Feel;

/// <summary>Is told of every comparison while an expression is evaluated.</summary>
public interface IFeelObserver
{
    /// <param name="comparison">One of the expression's <see cref="FeelExpression.Comparisons"/>.</param>
    /// <param name="left">The value on its left, which may be null.</param>
    /// <param name="right">The value on its right, which may be null.</param>
    /// <param name="result">True, false or null.</param>
    public void Compared(FeelComparison comparison, FeelValue left, FeelValue right, FeelValue result);
}
