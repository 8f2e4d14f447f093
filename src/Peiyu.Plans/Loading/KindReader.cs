using Peiyu.Plans.Model;
using Peiyu.Plans.Model.FieldTypes;

namespace Peiyu.Plans.Loading;

/// <summary>Reads kinds of case with their fields and stages (kinds.yaml).</summary>
internal sealed class KindReader(FieldTypeReader types)
{
    public Kind Read(PlanNode node)
    {
        var fields = node.Get("fields").Items.Select(ReadField).ToList();
        if (fields.GroupBy(field => field.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw node.Bad($"“{twice.Key}”这一栏写了两次。");
        }

        var byName = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        Field Named(PlanNode name) => byName.TryGetValue(name.Text, out var field)
            ? field
            : throw name.Bad($"没有“{name.Text}”这一栏。");
        Field? Find(string key) => node.Find(key) is { } name ? Named(name) : null;

        return new(node.GetText("id"), node.GetText("name"), fields)
        {
            Description = node.GetText("description"),
            Key = [.. node.Find("key")?.Items.Select(Named) ?? []],
            Match = [.. node.Find("match")?.Items.Select(Named) ?? []],
            Owner = fields.FirstOrDefault(field => field.Type is EnterpriseType),
            Unit = fields.FirstOrDefault(field => field.Type.Name == "unit"),
            Subject = Named(node.Get("subject")),
            Label = Named(node.Get("label")),
            CalledBy = Find("called-by"),
            CalledByDate = node.FindFlag("called-by-date"),
            Void = Find("void"),
            Failed = Find("failed"),
        };
    }

    private Field ReadField(PlanNode node, int index)
    {
        var field = new Field(
            index, node.GetText("name"), types.Read(node), node.FindFlag("required"), node.FindText("stage"));
        node.RefuseOtherKeys();
        return field;
    }
}
