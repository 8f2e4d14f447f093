using System.Globalization;
using Peiyu.Core.Keys;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Keys;

/// <summary>What is typed for a new key.</summary>
public sealed class NewKeyForm
{
    public string? Name { get; set; }

    /// <summary>The last day, as a field for a date gives it.</summary>
    public string? Until { get; set; }

    /// <summary>What the key may do beside reading.</summary>
    public IReadOnlyList<string> Ticked { get; private set; } = [];

    /// <summary>The name of an act's box.</summary>
    public static string BoxOf(string act) => $"act-{act}";

    /// <summary>Takes over which boxes are ticked.</summary>
    public void Tick(IFormCollection sent) => Ticked = [.. KeyActs.Offered.Where(act => sent.ContainsKey(BoxOf(act)))];

    /// <summary>A day that is none is refused like one that is over.</summary>
    public KeyForm Read() => new(
        Name ?? "",
        [Acts.Read, .. Ticked],
        DateOnly.TryParseExact(Until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : DateOnly.MinValue);
}
