namespace Peiyu.Core.Audit;

/// <summary>Stands for all that is kept: as long as it is the same, nothing that anybody is shown was changed.</summary>
/// <param name="Here">How many changes this process made.</param>
/// <param name="Entry">The last act on record, whoever made it; people coming and going change nothing.</param>
public readonly record struct ChangeMark(long Here, long Entry);
