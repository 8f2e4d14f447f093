using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Register;

/// <summary>How a case is called by its values.</summary>
internal static class CaseWords
{
    /// <summary>Its label, else what it is about, else its kind's name.</summary>
    public static string Label(Kind kind, FeelValue[] values) =>
        Show(kind.Label, values) is { Length: > 0 } label ? label
        : Show(kind.Subject, values) is { Length: > 0 } subject ? subject
        : kind.Name;

    /// <summary>A field as people are shown it.</summary>
    public static string Show(Field field, FeelValue[] values) => field.Type.Show(values[field.Index]);

    /// <summary>What was said of a field, as people are shown it.</summary>
    public static string? Show(Kind kind, string field, string? said) =>
        said is not null && kind.TryField(field, out var known) ? known.Type.Mask(said) : said;

    /// <summary>A field as it is kept: for keeping and comparing only.</summary>
    public static string Write(Field field, FeelValue[] values) => field.Type.Write(values[field.Index]);

    /// <summary>The text of a field; null where it is empty.</summary>
    public static string? Text(Field? field, FeelValue[] values) => field is null ? null : (values[field.Index] as FeelText)?.Value;
}
