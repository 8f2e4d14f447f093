using Peiyu.Core.Claims;

namespace Peiyu.Web.Pages.Claims;

/// <summary>Which of the awards that nobody claimed are shown, as it stands in the address.</summary>
public sealed record OpenAwardFilter
{
    public const string Told = "told";
    public const string NotTold = "not-told";

    public string? Unit { get; init; }

    /// <summary>A policy's identifier.</summary>
    public string? Policy { get; init; }

    public string? Payer { get; init; }

    /// <summary>Who can be told; null: everybody.</summary>
    public AwardReach? Reach { get; init; }

    /// <summary><see cref="Told"/> or <see cref="NotTold"/>; null: both.</summary>
    public string? News { get; init; }

    /// <summary>Part of the name or code of whose it is.</summary>
    public string? Text { get; init; }

    public int Page { get; init; } = 1;

    public bool IsEmpty => this with { Page = 1 } == new OpenAwardFilter();

    public IEnumerable<KeyValuePair<string, string?>> Query =>
    [
        new("unit", Unit), new("policy", Policy), new("payer", Payer), new("reach", Reach is { } reach ? WordOf(reach) : null),
        new("news", News), new("q", Text), new(Links.PageKey, Page > 1 ? $"{Page}" : null),
    ];

    public static OpenAwardFilter Read(IQueryCollection query) => new()
    {
        Unit = Of(query, "unit"),
        Policy = Of(query, "policy"),
        Payer = Of(query, "payer"),
        Reach = Enum.GetValues<AwardReach>().Cast<AwardReach?>().FirstOrDefault(reach => WordOf(reach!.Value) == Of(query, "reach")),
        News = Of(query, "news"),
        Text = Of(query, "q"),
        Page = AskedNumber.Page(Of(query, Links.PageKey)),
    };

    /// <summary>How it stands in the address.</summary>
    public static string WordOf(AwardReach reach) => reach.ToString().ToLowerInvariant();

    public IReadOnlyList<OpenAward> Of(IEnumerable<OpenAward> awards) => [.. awards.Where(Shows)];

    private bool Shows(OpenAward award) => (Unit is null || award.Line.Unit == Unit)
        && (Policy is null || award.Line.Policy.Id == Policy)
        && (Payer is null || award.Line.Policy.Payer == Payer)
        && (Reach is null || award.Reach == Reach)
        && (News is null || award.ToldOn is not null == (News == Told))
        && (Text is null || Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => HasWord(award, word)));

    private static bool HasWord(OpenAward award, string word) => new[] { award.Line.Enterprise?.Name, award.Line.Enterprise?.Code, award.Line.Subject, award.Line.Label }
        .Any(text => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);

    private static string? Of(IQueryCollection query, string key) => query[key].ToString().Trim() is { Length: > 0 } value ? value : null;
}
