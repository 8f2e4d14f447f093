using Peiyu.Core.Pipelines;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Core.Boards;

/// <summary>An enterprise in a board: its row of the register, and what the plan's answers come to, in figures.</summary>
public sealed class EnterpriseLine
{
    private CandidateMemo? _candidates;

    /// <summary>Its number in the database.</summary>
    public required long Id { get; init; }

    /// <summary>Its row of the register, without facts and cases.</summary>
    public required CaseRecord Record { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Null where unknown.</summary>
    public required string? Unit { get; init; }

    /// <summary>What the rules say of each library, in the plan's order; what officials decided is another question.</summary>
    public required IReadOnlyList<Status> Libraries { get; init; }

    /// <summary>The latest year's value of each of <see cref="Board.Grades"/>; null where unknown.</summary>
    public required IReadOnlyList<string?> Grades { get; init; }

    /// <summary>What its met awards come to.</summary>
    public required AwardSum Sum { get; init; }

    /// <summary>How many awards are met.</summary>
    public required int Met { get; init; }

    /// <summary>How many can't be told.</summary>
    public required int Unknown { get; init; }

    /// <summary>How many are missed by little.</summary>
    public required int Near { get; init; }

    /// <summary>How many awards of each policy are unmet, those missed by little too, in the plan's order.</summary>
    public IReadOnlyList<int> Unmet { get; init; } = [];

    /// <summary>Its titles that end within the next ninety days, the first first.</summary>
    public IReadOnlyList<Ending> Endings { get; init; } = [];

    /// <summary>What was found of it by the criteria of titles; made when somebody first asks.</summary>
    internal CandidateMemo Candidates => LazyInitializer.EnsureInitialized(ref _candidates);

    public override string ToString() => Name;

    /// <summary>The text of a field of the register; null where it is empty.</summary>
    public string? Text(Field field) => Record.Text(field);

    public FeelValue this[Field field] => Record[field];
}
