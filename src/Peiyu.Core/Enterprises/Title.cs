using Peiyu.Core.Boards;
using Peiyu.Plans.Advice;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Core.Enterprises;

/// <summary>A title of an enterprise as it stands on a day.</summary>
/// <param name="Record">The case.</param>
/// <param name="Name">What tells it from other titles: 专精特新中小企业 省级.</param>
/// <param name="State">Where it stands.</param>
/// <param name="From">The day on which it was given, or of its last step so far.</param>
/// <param name="Last">The stage of that day.</param>
/// <param name="Until">Its last day; null where none is said.</param>
public sealed record Title(CaseRecord Record, string Name, TitleState State, DateOnly From, Field Last, DateOnly? Until)
{
    /// <summary>So many days before its end something has to be done: the longest time that an office takes to renew one.</summary>
    public const int DaysAhead = 90;

    /// <summary>What has happened by the day, what needs something done first.</summary>
    public static IReadOnlyList<Title> Of(TitleEnds ends, Enterprise enterprise) =>
    [
        .. TitleKind.Of(ends.Plan)
            .SelectMany(kind => enterprise.Cases(kind.Kind).Select(record => Make(kind, record, ends)))
            .OfType<Title>()
            .OrderBy(title => title.State).ThenBy(title => title.Until ?? DateOnly.MaxValue).ThenBy(title => title.Record.Order),
    ];

    /// <summary>Those that end soon and were not renewed already.</summary>
    public static IReadOnlyList<Title> EndingOf(TitleEnds ends, Enterprise enterprise) => EndingOf(Of(ends, enterprise));

    /// <summary>The same of an enterprise's titles that are known already.</summary>
    public static IReadOnlyList<Title> EndingOf(IReadOnlyList<Title> titles)
    {
        var renewed = titles.Where(title => title.State == TitleState.Valid).Select(title => title.Name).ToHashSet(StringComparer.Ordinal);
        return [.. titles.Where(title => title.State == TitleState.Ending && !renewed.Contains(title.Name))];
    }

    private static Title? Make(TitleKind kind, CaseRecord record, TitleEnds ends)
    {
        var asOf = ends.AsOf;
        if (record.StagesUntil(asOf).Select(dated => ((Field Stage, DateOnly Day)?)dated).FirstOrDefault() is not { } last)
        {
            return null;
        }

        var given = record.Date(kind.Given);
        var isHeld = given <= asOf;
        var until = isHeld ? ends.Of(record) : null;
        var state = record.IsVoidOn(asOf) ? TitleState.Revoked
            : isHeld ? Held(until, asOf)
            : last.Stage == kind.Kind.Failed ? TitleState.Failed
            : TitleState.OnItsWay;
        var name = string.Join(' ', kind.Kind.Match.Where(field => field != kind.Kind.Owner).Select(record.Text).OfType<string>());
        return new(record, name.Length == 0 ? record.Label : name, state, isHeld ? given!.Value : last.Day, isHeld ? kind.Given : last.Stage, until);
    }

    private static TitleState Held(DateOnly? until, DateOnly asOf) =>
        until < asOf ? TitleState.Ended
        : until <= asOf.AddDays(DaysAhead) ? TitleState.Ending
        : TitleState.Valid;
}
