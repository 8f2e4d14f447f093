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

    /// <summary>The key to revoke, in the form of a row.</summary>
    public long? Id { get; set; }

    /// <summary>Whether it may enter too; null where the box is not ticked.</summary>
    public string? Enters { get; set; }

    /// <summary>Whether it may look at the log of imports; null where the box is not ticked.</summary>
    public string? Imports { get; set; }

    /// <summary>A day that is none is refused like one that is over.</summary>
    public KeyForm Read() => new(
        Name ?? "",
        [Acts.Read, .. Enters is null ? (IEnumerable<string>)[] : [Acts.Enter], .. Imports is null ? (IEnumerable<string>)[] : [Acts.Import]],
        DateOnly.TryParseExact(Until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : DateOnly.MinValue);
}
