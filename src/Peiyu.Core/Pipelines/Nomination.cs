namespace Peiyu.Core.Pipelines;

/// <summary>What enterprises are nominated for.</summary>
/// <param name="Pipeline">The way to the title.</param>
/// <param name="Level">省级; null where it is not known yet.</param>
/// <param name="Day">The day of entry, as written.</param>
/// <param name="Reason">Why.</param>
public sealed record Nomination(Pipeline Pipeline, string? Level, string Day, string Reason);
