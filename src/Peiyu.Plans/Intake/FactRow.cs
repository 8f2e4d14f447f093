using Peiyu.Feel.Values;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Intake;

/// <summary>A row of the sheet 指标 that could be read.</summary>
/// <param name="Number">As Excel counts.</param>
/// <param name="Code">The enterprise.</param>
/// <param name="Fact">The fact's name, as in the dictionary where it is there.</param>
/// <param name="Period">Of which the value speaks.</param>
/// <param name="Value">Never null: an empty value refuses the row.</param>
public readonly record struct FactRow(int Number, string Code, string Fact, Period Period, FeelValue Value);
