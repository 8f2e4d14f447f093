namespace Peiyu.Web.Hosting;

/// <summary>How many requests a minute are answered; 0: as many as come. Settings under “Peiyu:RequestsPerMinute”.</summary>
public sealed class LimitOptions
{
    public const string Section = "Peiyu:RequestsPerMinute";

    /// <summary>Of a key.</summary>
    public int Key { get; set; } = 600;

    /// <summary>Of an account, on all its browsers.</summary>
    public int Account { get; set; } = 1200;

    /// <summary>Of an address that has not signed in; an office has one for all.</summary>
    public int Visitor { get; set; } = 600;
}
