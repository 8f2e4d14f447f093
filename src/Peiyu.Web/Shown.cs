using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Web;

/// <summary>Values of fields and facts as pages write them.</summary>
public static class Shown
{
    /// <summary>In words for a person; null for an unknown.</summary>
    public static string? Value(FeelValue? value) => value is null or FeelNull ? null : Reading.Show(value);

    public static bool IsNumber(FeelValue? value) => value is FeelNumber;
}
