using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Policies;

/// <summary>Which policies are shown, as it stands in the address.</summary>
public sealed record PolicyFilter
{
    /// <summary>A clause's id; those within it count too.</summary>
    public string? Clause { get; init; }

    public string? Payer { get; init; }

    public string? Beneficiary { get; init; }

    /// <summary>One of <see cref="AmountBands"/>.</summary>
    public string? Amount { get; init; }

    /// <summary>Words of the policy's name or of its clause.</summary>
    public string? Text { get; init; }

    /// <summary>How much, by the value in the address.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> AmountBands { get; } =
    [
        new("small", "10 万元以下的"), new("middle", "10 万元到 100 万元的"), new("large", "100 万元以上的"),
        new("share", "按比例的"), new("tax", "少缴税的"), new("none", "没写金额的"),
    ];

    public IEnumerable<KeyValuePair<string, string?>> Query =>
        [new("clause", Clause), new("payer", Payer), new("beneficiary", Beneficiary), new("amount", Amount), new("q", Text)];

    public bool IsEmpty => Query.All(pair => string.IsNullOrEmpty(pair.Value));

    public static PolicyFilter Read(IQueryCollection query) => new()
    {
        Clause = Of(query, "clause"),
        Payer = Of(query, "payer"),
        Beneficiary = Of(query, "beneficiary"),
        Amount = Of(query, "amount"),
        Text = Of(query, "q"),
    };

    public bool Includes(Policy policy, Plan plan) =>
        (Clause is null || policy.Clause.StartsWith(Clause, StringComparison.Ordinal))
        && (Payer is null || policy.Payer == Payer)
        && (Beneficiary is null || policy.Beneficiary == Beneficiary)
        && (Amount is null || BandOf(policy, plan) == Amount)
        && (Text is null || Text.Split(' ').All(word => IsSaid(word, policy, plan)));

    private static bool IsSaid(string word, Policy policy, Plan plan) =>
        policy.Name.Contains(word, StringComparison.OrdinalIgnoreCase)
        || plan.Clause(policy.Clause) is { } clause
            && (clause.Heading.Contains(word, StringComparison.Ordinal)
                || clause.Sentences.Any(sentence => IsOf(sentence, policy) && sentence.Text.Contains(word, StringComparison.Ordinal)));

    private static bool IsOf(Sentence sentence, Policy policy) =>
        sentence.ExecutedBy.Any(reference => reference.Sort == "policy" && reference.Id == policy.Id);

    private static string BandOf(Policy policy, Plan plan) => policy switch
    {
        { Kind: AwardKind.Tax } => "tax",
        { Amount: null } => "none",
        _ => policy.FixedSum(plan) switch { null => "share", < 100_000 => "small", <= 1_000_000 => "middle", _ => "large" },
    };

    private static string? Of(IQueryCollection query, string key) => query[key].ToString().Trim() is { Length: > 0 } value ? value : null;
}
