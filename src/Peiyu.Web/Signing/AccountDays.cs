using System.Globalization;
using Peiyu.Core.Time;

namespace Peiyu.Web.Signing;

/// <summary>Instants as the clock on the wall shows them.</summary>
internal static class AccountDays
{
    /// <summary>2023-03-25 14:05.</summary>
    /// <param name="utc">UTC.</param>
    public static string Time(DateTime utc) => ChinaTime.Of(utc).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
