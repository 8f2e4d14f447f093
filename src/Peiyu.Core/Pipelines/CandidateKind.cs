namespace Peiyu.Core.Pipelines;

/// <summary>Why an enterprise is a candidate for a title; who can go first comes first.</summary>
public enum CandidateKind
{
    /// <summary>The criteria are met.</summary>
    Met,

    /// <summary>Everything that data can tell is met; people or experts look at the rest.</summary>
    WaitsForPeople,

    /// <summary>A few things are missing.</summary>
    Near,

    /// <summary>A few values would tell.</summary>
    Unknown,

    /// <summary>The title has no criteria in force; the enterprise belongs into the library of the same clause.</summary>
    Library,
}
