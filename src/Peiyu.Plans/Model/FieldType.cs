using Peiyu.Feel.Values;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Model;

/// <summary>How the values of a field are read from a cell, written to one and shown. One class per type.</summary>
public abstract class FieldType
{
    /// <summary>The word for it in the plan's files.</summary>
    public abstract string Name { get; }

    /// <summary>What a cell must hold, as a Chinese phrase that fits after “应为”.</summary>
    public abstract string Expected { get; }

    /// <summary>All that a value can be; empty where that is no list.</summary>
    public virtual IReadOnlyList<string> Choices => [];

    /// <summary>The columns of a table within the field; empty for any other.</summary>
    public virtual IReadOnlyList<Field> Columns => [];

    /// <summary>The rows of a text of such a table, a text for each column; as many as the row has.</summary>
    public virtual IReadOnlyList<IReadOnlyList<string>> Rows(string text) => [];

    /// <summary>What is wrong with the cells of such a table.</summary>
    public virtual IEnumerable<CellProblem> Problems(string text) => [];

    /// <summary>Whether people are shown less than what is kept.</summary>
    public virtual bool IsMasked => false;

    /// <summary>What people are shown of a text that was read, or typed for one; what is masked already stays as it is.</summary>
    public virtual string Mask(string text) => text;

    /// <summary>The value as people are shown it: in lists, exports, messages and records. There is no other place that masks.</summary>
    public string Show(FeelValue value) => Mask(Write(value));

    /// <summary>Whether the cell only repeats what somebody was shown: it says nothing about the whole.</summary>
    public bool IsMask(Cell cell) => IsMasked && cell.Text.Contains(Masking.Sign);

    /// <summary>Reads a cell that is not empty; false where it holds no such value.</summary>
    public abstract bool TryRead(Cell cell, out FeelValue value);

    /// <summary>A sentence for something odd that does not keep the value out (a check digit); null where there is nothing.</summary>
    public virtual string? Warn(FeelValue value) => null;

    /// <summary>Why this very cell can't be read, where more can be said than what was expected.</summary>
    public virtual string? Explain(Cell cell) => null;

    /// <summary>The value as text that reads back as the same value; empty for an unknown.</summary>
    public virtual string Write(FeelValue value) => value switch
    {
        FeelText text => text.Value,
        FeelDate date => $"{date.Value:yyyy-MM-dd}",
        FeelNumber number => CellText.Plain(number.Value),
        FeelBoolean boolean => boolean.Value ? "是" : "否",
        _ => "",
    };
}
