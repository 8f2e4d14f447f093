using System.Globalization;
using Peiyu.Plans.Drafts;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Web.Components;

namespace Peiyu.Web.Pages.Simulations;

/// <summary>A draft of the plan as it stands in the address: the numbers that were changed, by <see cref="Lever.Key"/>.</summary>
public sealed class SimulationForm
{
    /// <summary>Where the page stands.</summary>
    public const string Path = "/simulation";

    /// <summary>Where its list stands as a file, without the ending.</summary>
    public const string FilePath = Path + "/changes";

    private const int MostDecimals = 6;

    private readonly Dictionary<string, string> _typed = new(StringComparer.Ordinal);

    private SimulationForm(Plan plan, IQueryCollection query)
    {
        (Plan, Levers) = (plan, PlanLevers.Of(plan));
        foreach (var lever in Levers)
        {
            Read(lever, query[lever.Key].ToString().Trim());
        }
    }

    public Plan Plan { get; }

    public IReadOnlyList<Lever> Levers { get; }

    public Dictionary<string, decimal> Changes { get; } = new(StringComparer.Ordinal);

    public List<FieldError> Errors { get; } = [];

    /// <summary>Whether the address says what the plan says anyway: it is shortened then.</summary>
    public bool IsWordy { get; private set; }

    public IEnumerable<Lever> Changed => Levers.Where(lever => Changes.ContainsKey(lever.Key));

    /// <summary>The address's part for these changes.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Query =>
        Levers.Where(lever => _typed.ContainsKey(lever.Key)).Select(lever => KeyValuePair.Create(lever.Key, (string?)_typed[lever.Key]));

    public static SimulationForm Read(Plan plan, IQueryCollection query) => new(plan, query);

    /// <summary>What stands in the field of a lever.</summary>
    public string Shown(Lever lever) => _typed.GetValueOrDefault(lever.Key) ?? Number(lever.Value);

    /// <summary>What was changed, in a sentence.</summary>
    public string Words => string.Join("；", Changed.Select(lever =>
        $"{lever.Policy.Name}的{lever.Say}由 {Shown(lever.Value, lever)}改为 {Shown(Changes[lever.Key], lever)}"));

    public static string FieldId(Lever lever) => "lever-" + lever.Key.Replace('.', '-');

    /// <summary>5 万元, 15%, 30.</summary>
    public static string Shown(decimal number, Lever lever) => Number(number) + (lever.Unit is "" or "%" ? lever.Unit : $" {lever.Unit}");

    public static string Number(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    private void Read(Lever lever, string text)
    {
        var isNumber = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
        if (text.Length == 0 || (isNumber && value == lever.Value))
        {
            IsWordy |= text.Length > 0;
            return;
        }

        _typed[lever.Key] = text;
        if (isNumber && value <= PlanDraft.Largest && value == decimal.Round(value, MostDecimals))
        {
            Changes[lever.Key] = value;
        }
        else
        {
            Errors.Add(new(FieldId(lever), $"“{lever.Policy.Name}”的{lever.Say}要填 0 到 {Amounts.Plain(PlanDraft.Largest)} 之间、最多 {MostDecimals} 位小数的数，不带单位和逗号；现在是“{text}”。"));
        }
    }
}
