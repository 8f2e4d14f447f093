using Peiyu.Plans.Evaluation;

namespace Peiyu.Web.Pages.Simulations;

/// <summary>Differences in words.</summary>
internal static class SimulationWords
{
    /// <summary>+5 万元, −3 万元; exact.</summary>
    public static string Signed(decimal yuan) => yuan switch
    {
        > 0 => "+" + Amounts.Yuan(yuan),
        < 0 => "−" + Amounts.Yuan(-yuan),
        _ => "不变",
    };
}
