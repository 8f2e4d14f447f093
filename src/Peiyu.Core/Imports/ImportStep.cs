namespace Peiyu.Core.Imports;

/// <summary>What an import is doing just now.</summary>
/// <param name="Text">For a person.</param>
/// <param name="Percent">About how much of the whole is done, 0 to 100.</param>
public sealed record ImportStep(string Text, int Percent = 0);
