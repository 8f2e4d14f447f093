namespace Peiyu.Cli.Fuzzing;

/// <summary>An input that did what none may do.</summary>
/// <param name="Number">Which of the run, from 0: with the seed it can be made again.</param>
/// <param name="Input">The input.</param>
/// <param name="What">What happened.</param>
internal sealed record FuzzFinding(long Number, FuzzInput Input, string What);
