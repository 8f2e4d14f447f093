using Peiyu.Plans.Advice;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Enterprises.Questions;

/// <summary>A fact that is asked for.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Periods">The period that is missing, or those to choose from; an empty one for a fact without.</param>
/// <param name="Missing">What waits for it.</param>
public sealed record Question(FactDefinition Fact, IReadOnlyList<string> Periods, MissingFact Missing)
{
    public string Label => $"{Fact.Name}{(Periods is [{ Length: > 0 } only] ? $" {only}" : "")}{(Fact.UnitWord is { Length: > 0 } unit ? $"（{unit}）" : "")}";

    /// <summary>What the answer decides, in words.</summary>
    public string Because
    {
        get
        {
            var names = Missing.Waiting.Select(one => one.Policy.Name).Distinct().ToList();
            var alone = Missing.DecidedByItAlone.Count();
            return $"{(alone == Missing.Waiting.Count ? $"答了就能判断 {alone} 项" : alone > 0 ? $"答了就能判断 {alone} 项，另有 {Missing.Waiting.Count - alone} 项还缺别的" : $"{Missing.Waiting.Count} 项要它和别的一起判断")}"
                + $"：{string.Join("、", names.Take(3))}{(names.Count > 3 ? "等" : "")}{(Missing.Sum > 0 ? $"，涉及 {Figures.RoundYuan(Missing.Sum)}" : "")}。";
        }
    }
}
