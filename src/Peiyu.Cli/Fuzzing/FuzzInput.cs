namespace Peiyu.Cli.Fuzzing;

/// <summary>One text to try.</summary>
internal sealed record FuzzInput(FuzzKind Kind, string Text);
