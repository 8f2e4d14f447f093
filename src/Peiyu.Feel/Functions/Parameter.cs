using Peiyu.Feel.Types;

namespace Peiyu.Feel.Functions;

/// <summary>A parameter of a built-in function.</summary>
internal sealed record Parameter(string Name, FeelType Type)
{
    /// <summary>It may be left out.</summary>
    internal bool IsOptional { get; private init; }

    /// <summary>It may be null without the result being null on that account.</summary>
    internal bool TakesNull { get; private init; }

    /// <summary>It may be given any number of times, and is the last.</summary>
    internal bool Repeats { get; private init; }

    internal Parameter Optional => this with { IsOptional = true };

    internal Parameter OrNull => this with { TakesNull = true };

    internal Parameter Repeated => this with { Repeats = true };

    internal static Parameter Any(string name) => new(name, SimpleType.Any);

    internal static Parameter Number(string name) => Of(name, "number");

    internal static Parameter Text(string name) => Of(name, "string");

    internal static Parameter List(string name) => new(name, new ListType(SimpleType.Any));

    internal static Parameter Context(string name) => Of(name, "context");

    internal static Parameter Range(string name) => Of(name, "range");

    internal static Parameter Function(string name) => Of(name, "function");

    internal static Parameter Time(string name) => Of(name, "time");

    internal static Parameter Days(string name) => Of(name, "days and time duration");

    /// <summary>A date, or a date and time.</summary>
    internal static Parameter Day(string name) => OneOf(name, "date", "date and time");

    internal static Parameter OneOf(string name, params string[] types) =>
        new(name, new OneOfType([.. types.Select(type => new SimpleType(type))]));

    private static Parameter Of(string name, string type) => new(name, new SimpleType(type));
}
