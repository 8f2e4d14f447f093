using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Plans.Loading;

/// <summary>Reads the criteria of titles and the standards of size (criteria/*.yaml).</summary>
internal sealed class CriteriaReader(Kind register, ExpressionReader expressions)
{
    private readonly ScoreReader _scores = new(expressions);
    private readonly List<CriteriaSet> _sets = [];
    private readonly List<SizeStandard> _standards = [];

    public IReadOnlyList<CriteriaSet> Sets => _sets;

    public IReadOnlyList<SizeStandard> Standards => _standards;

    /// <summary>Adds what stands there: a standard of size says which field it classifies.</summary>
    public SourcePlace Read(PlanNode node)
    {
        if (node.Find("classify") is { } field)
        {
            _standards.Add(ReadStandard(node, field));
        }
        else
        {
            _sets.Add(ReadSet(node));
        }

        return node.Place;
    }

    private CriteriaSet ReadSet(PlanNode node) => new()
    {
        Id = node.GetText("id"),
        Title = node.GetText("title"),
        Version = ReadVersion(node),
        After = node.FindTexts("after"),
        When = ReadCriteria(node.Find("when")),
        Score = node.Find("score") is { } score ? _scores.Read(score) : null,
        Ways = [.. node.Find("ways")?.Items.Select(ReadWay) ?? []],
        Place = node.Place,
    };

    private static CriteriaVersion ReadVersion(PlanNode node) => new(
        node.GetText("name"),
        node.GetText("document-number"),
        node.GetText("document"),
        node.Get("from").AsDate(),
        node.Find("to")?.AsDate(),
        node.GetText("source"),
        node.FindText("memory"),
        ExpressionReader.Assumptions(node));

    private CriteriaWay ReadWay(PlanNode node)
    {
        var (all, any) = (node.Find("all"), node.Find("any"));
        var way = (all is null) != (any is null)
            ? new CriteriaWay(node.GetText("name"), all is not null, ReadCriteria(all ?? any))
            : throw node.Bad("写 all（都要够）或 any（任一条够就行），二者选一。");
        node.RefuseOtherKeys();
        return way;
    }

    private List<Criterion> ReadCriteria(PlanNode? list)
    {
        var criteria = list?.Items.Select(ReadCriterion).ToList() ?? [];
        return list is null || criteria.Count > 0 ? criteria : throw list.Bad("这里至少要有一条。");
    }

    private Criterion ReadCriterion(PlanNode node)
    {
        var criterion = new Criterion(node.GetText("say"), expressions.Find(node, "if"), node.FindText("memory"), node.Place);
        node.RefuseOtherKeys();
        return criterion;
    }

    private SizeStandard ReadStandard(PlanNode node, PlanNode field) => new()
    {
        Id = node.GetText("id"),
        Field = register.TryField(field.Text, out var found) ? found : throw field.Bad($"{register.Name}没有“{field.Text}”这一栏。"),
        Version = ReadVersion(node),
        Classes = [.. node.Get("classes").Items.Select(item => item.Text)],
        Sectors = [.. node.Get("sectors").Items.Select(ReadSector)],
        Place = node.Place,
    };

    private SizeSector ReadSector(PlanNode node)
    {
        var sector = new SizeSector(
            node.GetText("name"),
            expressions.Read(node.Get("if")),
            [.. node.Get("least").Items.Select(ReadBound)],
            node.FindText("memory"),
            node.Place);
        node.RefuseOtherKeys();
        return sector;
    }

    private SizeBound ReadBound(PlanNode node)
    {
        var bound = new SizeBound(
            expressions.Read(node.Get("of")), [.. node.Get("values").Items.Select(expressions.Read)]);
        node.RefuseOtherKeys();
        return bound;
    }
}
