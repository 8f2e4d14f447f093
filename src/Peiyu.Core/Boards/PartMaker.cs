using Peiyu.Core.Enterprises;
using Peiyu.Core.Register;
using Peiyu.Feel.Values;
using Peiyu.Plans.Advice;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Core.Boards;

/// <summary>Evaluates some of the enterprises and keeps of the answer what boards show, so that the rest can be forgotten.</summary>
internal sealed class PartMaker(Plan plan, IReadOnlyList<FactDefinition> grades, DateOnly asOf, TextPool pool)
{
    private readonly Dictionary<string, int> _places =
        plan.Policies.Select((policy, index) => (policy.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);

    /// <param name="register">What was read of them.</param>
    /// <param name="except">The numbers of enterprises that belong to another part.</param>
    public BoardPart Make(StoredRegister register, IReadOnlySet<long>? except)
    {
        var population = register.ToPopulation(plan, except);
        var answer = PlanEvaluator.Evaluate(plan, population, asOf);
        var titles = new TitleLines(plan, asOf, pool);
        var lines = Lines(register, population, answer, titles);
        var awards = new List<AwardLine>();
        var unmet = new Dictionary<(int, string), int>();
        foreach (var one in answer.Entitlements.Where(one => AnswerJson.IsListed(plan, one, all: true)))
        {
            var near = one.NearMiss;
            var unit = pool.Of(one.Record?.UnitName ?? one.Enterprise?.Unit);
            if (one.Status == Status.Unmet)
            {
                var key = (_places[one.Policy.Id], unit ?? "");
                unmet[key] = unmet.GetValueOrDefault(key) + 1;
            }

            if (one.Status != Status.Unmet || near is not null)
            {
                awards.Add(Line(one, unit, near, lines));
            }
        }

        return new(
            [.. lines.Values],
            awards,
            [.. Approaches.Of(plan, population, asOf).Select(one => Way(one, lines))],
            unmet,
            [.. answer.Memberships.Where(one => one.Status != Status.Unmet).Select(one =>
                new LibraryLine(one.Library, lines[one.Enterprise.Code], one.Status, pool.Of(one.Missing)))],
            titles.Of(register, lines),
            [.. answer.Attainments.Select(one => one with { Counted = [], Nearly = [] })],
            [.. answer.Attainments.Select(one => Rows(one.Counted, lines, record => (one.Target.Measured as Measured.Count)?.At is { } at && record.Date(at) is { } on ? (at, on) : null))],
            [.. answer.Attainments.Select(one => Rows(one.Nearly, lines, record => record.StagesUntil(asOf).Cast<(Field, DateOnly)?>().FirstOrDefault()))]);
    }

    private Dictionary<string, EnterpriseLine> Lines(StoredRegister register, Population population, Answer answer, TitleLines titles)
    {
        var ids = register.Cases(plan.Register).ToDictionary(stored => stored.Ordinal, stored => stored.Id);
        var awards = answer.Entitlements.Where(one => one.Enterprise is not null).ToLookup(one => one.Enterprise!);
        var memberships = answer.Memberships.ToLookup(one => one.Enterprise);
        return population.Enterprises.ToDictionary(
            enterprise => enterprise.Code,
            enterprise => Line(ids[enterprise.Record.Order], enterprise, [.. awards[enterprise]], memberships[enterprise], titles.Read(enterprise)),
            StringComparer.Ordinal);
    }

    private EnterpriseLine Line(long id, Enterprise enterprise, IReadOnlyList<Entitlement> awards, IEnumerable<Membership> memberships, IReadOnlyList<Title> titles) => new()
    {
        Id = id,
        // A row of its own: the enterprise's would keep its facts and cases in memory.
        Record = new(enterprise.Record.Kind, [.. enterprise.Record.Values.Select(pool.Of)], enterprise.Record.Order),
        Code = enterprise.Code,
        Name = enterprise.Name,
        Unit = pool.Of(enterprise.Unit),
        Libraries = [.. memberships.Select(one => one.Status)],
        Grades = [.. grades.Select(grade =>
            pool.Of((enterprise.Facts.LatestYear(grade.Name, asOf, plan.LatestYearsBack)?.Value as FeelText)?.Value))],
        Sum = AwardSum.Of(awards),
        Met = awards.Count(one => one.Status == Status.Met),
        Unknown = awards.Count(one => one.Status == Status.Unknown),
        Near = awards.Count(one => one.NearMiss is not null && AnswerJson.IsListed(plan, one, all: true)),
        Unmet = pool.Of(UnmetOf(awards)),
        Endings = [.. Title.EndingOf(titles).Select(title => new Ending(pool.Of(title.Name)!, title.Until!.Value))],
    };

    private int[] UnmetOf(IReadOnlyList<Entitlement> awards)
    {
        var unmet = new int[plan.Policies.Count];
        foreach (var one in awards.Where(one => one.Status == Status.Unmet && AnswerJson.IsListed(plan, one, all: true)))
        {
            unmet[_places[one.Policy.Id]]++;
        }

        return unmet;
    }

    private AwardLine Line(Entitlement one, string? unit, NearMiss? near, Dictionary<string, EnterpriseLine> lines) => new(
        one.Policy,
        one.Enterprise is { } enterprise ? lines[enterprise.Code] : null,
        one.Subject,
        unit,
        one.Case,
        pool.Of(one.Record?.Label),
        one.Stage,
        one.EventOn,
        one.Status,
        one.Amount,
        pool.Of(one.Missing),
        near);

    private WayLine Way(Approach one, Dictionary<string, EnterpriseLine> lines) => new(
        one.Policy,
        one.Record.Enterprise is { } enterprise ? lines[enterprise.Code] : null,
        pool.Of(one.Record.Label)!,
        pool.Of(one.Record.UnitName),
        one.Last,
        one.Since,
        one.Next);

    private List<CountedLine> Rows(
        IReadOnlyList<CaseRecord> records, Dictionary<string, EnterpriseLine> lines, Func<CaseRecord, (Field Stage, DateOnly On)?> dated) =>
        [.. records.Select(record =>
        {
            var on = dated(record);
            return new CountedLine(
                record.Enterprise is { } enterprise ? lines[enterprise.Code] : null,
                record.Kind == plan.Register ? record.Label : pool.Of(record.Label)!,
                pool.Of(record.UnitName),
                on?.On,
                on?.Stage.Stage);
        })];
}
