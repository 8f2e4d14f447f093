namespace Peiyu.Plans.Loading;

/// <summary>
/// Whether 以上 and 以下 include the number itself. Documents differ, so a plan says it, and where one of its scales differs, that too.
/// </summary>
/// <param name="Above">Whether 以上 includes the number.</param>
/// <param name="Below">Whether 以下 includes the number.</param>
internal sealed record Boundaries(bool Above, bool Below)
{
    public string AboveSign => Above ? ">=" : ">";

    public string BelowSign => Below ? "<=" : "<";

    /// <summary>Null where nothing is written.</summary>
    public static Boundaries? Find(PlanNode parent)
    {
        if (parent.Find("boundaries") is not { } node)
        {
            return null;
        }

        var boundaries = new Boundaries(Includes(node.Get("above")), Includes(node.Get("below")));
        node.RefuseOtherKeys();
        return boundaries;
    }

    private static bool Includes(PlanNode node) => node.Text switch
    {
        "included" => true,
        "excluded" => false,
        _ => throw node.Bad("应为 included（含本数）或 excluded（不含本数）。"),
    };
}
