using Peiyu.Core.Boards;
using Peiyu.Core.Libraries;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Libraries;

/// <summary>A library as a filter shows it.</summary>
public sealed class LibraryView(LibraryBoard libraries, Library library, LibraryFilter filter)
{
    public LibraryBoard Libraries => libraries;

    public Board Board => libraries.Board;

    public Library Library => library;

    public LibraryFilter Filter => filter;

    /// <summary>The first of the facts with a few fixed values (亩产效益评价); null where the plan has none.</summary>
    public FactDefinition? Grade => Board.Grades is [var first, ..] ? first : null;

    public IReadOnlyList<LibraryMember> Members => [.. Sorted(libraries.MembersOf(library)
        .Where(member => IsShown(member.Enterprise) && (filter.Since is not { } day || member.Stay.On > day)))];

    public IReadOnlyList<LibraryProposal> Proposals => [.. libraries.ProposalsOf(library)
        .Where(proposal => IsShown(proposal.Enterprise) && (filter.Kind is not { } kind || proposal.Kind == kind))];

    public IReadOnlyList<LibraryLine> Unknown => [.. libraries.UnknownOf(library).Where(line => IsShown(line.Enterprise))];

    public IReadOnlyList<(LibraryEntry Entry, EnterpriseLine Enterprise)> History =>
        [.. libraries.HistoryOf(library).Where(pair => IsShown(pair.Enterprise))];

    private bool IsShown(EnterpriseLine line) =>
        (filter.Unit is null || line.Unit == filter.Unit) && (filter.Grade is null || (line.Grades is [var grade, ..] && grade == filter.Grade));

    private IEnumerable<LibraryMember> Sorted(IEnumerable<LibraryMember> members) => filter.Sort switch
    {
        LibraryFilter.BySince => members.OrderByDescending(member => member.Stay.On),
        LibraryFilter.ByName => members.OrderBy(member => member.Enterprise.Name, StringComparer.Ordinal),
        LibraryFilter.ByUnit => members.OrderBy(member => UnitPlace(member.Enterprise.Unit)),
        _ => members,
    };

    private int UnitPlace(string? unit) => unit is null ? int.MaxValue : Board.Plan.Units.TakeWhile(one => one.Name != unit).Count();
}
