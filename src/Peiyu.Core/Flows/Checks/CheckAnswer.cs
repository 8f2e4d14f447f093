using Peiyu.Plans.Evaluation;

namespace Peiyu.Core.Flows.Checks;

/// <summary>What a check came to.</summary>
/// <param name="Status">Met, unmet or unknown.</param>
/// <param name="Because">Why, in words that follow the statement.</param>
internal sealed record CheckAnswer(Status Status, string Because)
{
    public static CheckAnswer Yes(string because) => new(Status.Met, because);

    public static CheckAnswer No(string because) => new(Status.Unmet, because);

    public static CheckAnswer Unknown(string because) => new(Status.Unknown, because);
}
