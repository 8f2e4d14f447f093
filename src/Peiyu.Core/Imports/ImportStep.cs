namespace Peiyu.Core.Imports;

/// <summary>What an import is doing just now.</summary>
/// <param name="Text">For a person.</param>
public sealed record ImportStep(string Text);
