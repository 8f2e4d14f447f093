using Peiyu.Feel.Values;

namespace Peiyu.Dmn;

/// <summary>What one column of conditions looked at.</summary>
public sealed record TableFindingInput(string Label, FeelValue Value);
