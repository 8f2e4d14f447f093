using Peiyu.Plans.Model;

namespace Peiyu.Plans.Loading;

/// <summary>Reads the roles with their rights (roles.yaml).</summary>
internal sealed class RoleReader(IReadOnlyList<Kind> kinds)
{
    private static readonly Dictionary<string, RoleScope> Scopes = new(StringComparer.Ordinal)
    {
        ["none"] = RoleScope.None,
        ["county"] = RoleScope.County,
        ["unit"] = RoleScope.Unit,
        ["enterprise"] = RoleScope.Enterprise,
    };

    public Role Read(PlanNode node)
    {
        var scope = node.Get("scope");
        return new(
            node.GetText("id"),
            node.GetText("name"),
            node.GetText("description"),
            Scopes.TryGetValue(scope.Text, out var found) ? found : throw scope.Bad($"应为 {string.Join("、", Scopes.Keys)} 之一。"),
            node.FindFlag("second-factor"),
            [.. SomeOf(node, "rights").SelectMany(ReadRights)],
            node.Place);
    }

    /// <summary>An act on several things is a right on each.</summary>
    private List<Right> ReadRights(PlanNode node)
    {
        var act = node.Get("act");
        if (!Acts.All.Contains(act.Text))
        {
            throw act.Bad($"没有“{act.Text}”这种事；可以写的有：{string.Join("、", Acts.All)}。");
        }

        var rights = SomeOf(node, "on").Select(on => new Right(act.Text, ReadOn(on))).ToList();
        node.RefuseOtherKeys();
        return rights;
    }

    private static List<PlanNode> SomeOf(PlanNode node, string key) =>
        node.Get(key) is var list && list.Items.ToList() is { Count: > 0 } items ? items : throw list.Bad("这里至少要有一项。");

    private string ReadOn(PlanNode node) => RightOn.All.Contains(node.Text) || kinds.Any(kind => kind.Name == node.Text)
        ? node.Text
        : throw node.Bad($"没有“{node.Text}”；可以写事项的名称，或 {string.Join("、", RightOn.All)}。");
}
