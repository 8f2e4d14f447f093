namespace Peiyu.Feel.Tracing;

/// <summary>What kind of step it was.</summary>
public enum ExplanationKind
{
    /// <summary>A written value.</summary>
    Constant,

    /// <summary>A name that was looked up; behind it stands the expression that a host evaluated for it.</summary>
    Name,

    /// <summary>An entry of a context: <c>本件.级别</c>.</summary>
    Entry,

    /// <summary>An operation on two numbers, dates, …</summary>
    Arithmetic,

    /// <summary>A sign before a number.</summary>
    Negation,

    /// <summary>One of the six comparisons.</summary>
    Comparison,

    /// <summary><c>value between low and high</c></summary>
    Between,

    /// <summary><c>value in …</c>: the value, then its tests.</summary>
    Membership,

    /// <summary>One test of a membership or of a table's cell.</summary>
    Test,

    /// <summary><c>and</c></summary>
    Conjunction,

    /// <summary><c>or</c></summary>
    Disjunction,

    /// <summary><c>if</c>: the condition, then both branches, of which one was not evaluated.</summary>
    Choice,

    /// <summary><c>some … satisfies</c>: the lists, with an <see cref="Item"/> for each that was looked at.</summary>
    Some,

    /// <summary><c>every … satisfies</c></summary>
    Every,

    /// <summary><c>for … return</c></summary>
    Loop,

    /// <summary>The items of a list for which a condition holds, or the one at a position.</summary>
    Filter,

    /// <summary>One item of a list; its value is the item, below it stands what was asked of it.</summary>
    Item,

    /// <summary>A call: the arguments; behind it stands the function's body.</summary>
    Call,

    /// <summary>A written list.</summary>
    List,

    /// <summary>A written context.</summary>
    Context,

    /// <summary>A written range.</summary>
    Range,

    /// <summary>Something that a host noted, see <see cref="Explanation.Subject"/>.</summary>
    Noted,

    /// <summary>Steps were left out because there were too many.</summary>
    LeftOut,

    /// <summary>Any other expression.</summary>
    Other,
}
