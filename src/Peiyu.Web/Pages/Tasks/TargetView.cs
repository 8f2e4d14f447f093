using Peiyu.Core.Boards;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Tasks;

/// <summary>One target as the programme's page shows it, for the county or for one unit.</summary>
public sealed class TargetView
{
    public const int Size = 50;

    public TargetView(Board board, Target target, string? unit, int page)
    {
        (Target, Unit) = (target, unit);
        var standings = board.Standings.Where(standing => standing.Target == target).ToList();
        County = standings.Find(standing => standing.Unit == board.Plan.County);
        Units = [.. standings.Where(standing => standing != County)];
        Own = unit is null ? County : Units.FirstOrDefault(standing => standing.Unit == unit);
        var source = Own ?? County;
        Counted = [.. (source?.Counted ?? []).Where(IsOfUnit).OrderByDescending(line => line.On)];
        Nearly = [.. (source?.Nearly ?? []).Where(IsOfUnit).OrderBy(line => line.On)];
        Page = Math.Clamp(page, 1, Math.Max(1, (Counted.Count + Size - 1) / Size));
        HasUnits = target.On is { } kind
            && (kind.Unit is not null || kind.Owner is not null || kind == board.Plan.Register);
    }

    public Target Target { get; }

    public string? Unit { get; }

    public Standing? County { get; }

    /// <summary>Those units that have a target of their own and that the reader may see, in the order of the annex.</summary>
    public IReadOnlyList<Standing> Units { get; }

    /// <summary>The target that the page is about; null for a unit without one of its own.</summary>
    public Standing? Own { get; }

    /// <summary>The rows behind the number that the reader may see, the latest first.</summary>
    public IReadOnlyList<CountedLine> Counted { get; }

    /// <summary>Those on their way, who have waited longest first.</summary>
    public IReadOnlyList<CountedLine> Nearly { get; }

    /// <summary>The page of <see cref="Counted"/>, from 1.</summary>
    public int Page { get; }

    public IEnumerable<CountedLine> CountedHere => Counted.Skip((Page - 1) * Size).Take(Size);

    /// <summary>Whether what is counted belongs to a unit at all; a cluster belongs to none.</summary>
    public bool HasUnits { get; }

    /// <summary>The stage whose date counts; null where none is asked.</summary>
    public Field? Stage => (Target.Measured as Measured.Count)?.At;

    public FactDefinition? Grows => (Target.Measured as Measured.Growth)?.Fact;

    public string Name => Target.Level is { } level ? $"{level}{Figures.Measure(Target)}" : Figures.Measure(Target);

    private bool IsOfUnit(CountedLine line) => Unit is null || line.Unit == Unit;
}
