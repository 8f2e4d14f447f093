using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Overview;

/// <summary>What one payer would have to pay by what is known.</summary>
/// <param name="Payer">The document's word.</param>
/// <param name="Met">How many awards are met.</param>
/// <param name="Unknown">How many can't be told.</param>
/// <param name="Sum">What the met ones come to.</param>
/// <param name="Largest">The policies that make most of it, the largest first; where there is no money those with most awards.</param>
public sealed record PayerSum(string Payer, int Met, int Unknown, AwardSum Sum, IReadOnlyList<Policy> Largest)
{
    private const string Levels = "省市县";
    private const string Tax = "税";

    /// <summary>In yuan, of whatever sort; null where the document gives no figure for any.</summary>
    public decimal? Yuan => Met > 0 && Sum.WithoutFigure == Met ? null : Sum.Money + Sum.Tax + Sum.Selective;

    /// <summary>县财政; 省、市、县共担; “按规定”，未写明.</summary>
    public string Words => Payer switch
    {
        Tax => "税收减免",
        "按规定" => "“按规定”，未写明",
        [var level] when Levels.Contains(level, StringComparison.Ordinal) => $"{level}财政",
        _ when IsShared(Payer) => $"{string.Join('、', Payer.ToCharArray())}共担",
        _ => Payer,
    };

    /// <summary>Whether several levels pay together: the word is nothing but levels.</summary>
    public static bool IsShared(string payer) => payer.Length > 1 && payer.All(level => Levels.Contains(level, StringComparison.Ordinal));

    /// <summary>All payers: the county, the city, the province, several together, whoever else, and taxes last.</summary>
    public static IReadOnlyList<PayerSum> Of(Board board)
    {
        var byPayer = board.Awards.ToLookup(line => line.Policy.Payer, StringComparer.Ordinal);
        return
        [
            .. board.Plan.Policies.Select(policy => policy.Payer).Distinct(StringComparer.Ordinal)
                .OrderBy(Place).Select(payer => Of(payer, [.. byPayer[payer]])),
        ];
    }

    private static int Place(string payer) => payer switch
    {
        [var level] when Levels.Contains(level, StringComparison.Ordinal) => -Levels.IndexOf(level, StringComparison.Ordinal),
        Tax => 3,
        _ => IsShared(payer) ? 1 : 2,
    };

    private static PayerSum Of(string payer, List<AwardLine> lines)
    {
        var met = lines.Where(line => line.Status == Status.Met).ToList();
        var largest = met.GroupBy(line => line.Policy)
            .OrderByDescending(group => group.Sum(line => line.Amount ?? 0))
            .ThenByDescending(group => group.Count())
            .Select(group => group.Key);
        return new(payer, met.Count, lines.Count(line => line.Status == Status.Unknown), AwardSum.Of(met), [.. largest.Take(2)]);
    }
}
