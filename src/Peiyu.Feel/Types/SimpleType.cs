using Peiyu.Feel.Values;

namespace Peiyu.Feel.Types;

/// <summary>A type with a name of its own.</summary>
internal sealed record SimpleType(string Name) : FeelType
{
    internal static SimpleType Any { get; } = new("Any");

    internal static SimpleType Null { get; } = new("Null");

    internal static SimpleType DateTime { get; } = new("date and time");

    internal static IReadOnlyList<string> Names { get; } =
    [
        "Any", "Null", "number", "string", "boolean", "date", "time", "date and time",
        "days and time duration", "years and months duration", "list", "context", "range", "function",
    ];

    /// <summary>The simple type of a value, if it has one that says all about it.</summary>
    internal static SimpleType? Of(FeelValue value) =>
        value is FeelList or FeelContext or FeelRange or FeelFunction or FeelNull
            ? null
            : Names.Select(name => new SimpleType(name)).First(type => type != Any && type.Accepts(value));

    internal override bool Accepts(FeelValue value) => Name switch
    {
        "Any" => value is not FeelNull,
        "Null" => value is FeelNull,
        "number" => value is FeelNumber,
        "string" => value is FeelText,
        "boolean" => value is FeelBoolean,
        "date" => value is FeelDate,
        "time" => value is FeelTime,
        "date and time" => value is FeelDateTime,
        "days and time duration" => value is FeelDaysDuration,
        "years and months duration" => value is FeelMonthsDuration,
        "list" => value is FeelList,
        "context" => value is FeelContext,
        "range" => value is FeelRange,
        "function" => value is FeelFunction,
        _ => false,
    };

    public override string ToString() => Name;
}
