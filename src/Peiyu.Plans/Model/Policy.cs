namespace Peiyu.Plans.Model;

/// <summary>An award of the plan (奖补): who gets what from whom for which event.</summary>
public sealed class Policy
{
    /// <summary>Stable, in kebab-case: hnte-county.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The clause of the document that grants it, such as 二（一）2.</summary>
    public required string Clause { get; init; }

    /// <summary>省, 市, 县, several of them, 税, or the document's own words where it names none (按规定).</summary>
    public required string Payer { get; init; }

    /// <summary>Who receives it: 企业, 集群, 乡镇, 人才.</summary>
    public required string Beneficiary { get; init; }

    public required AwardKind Kind { get; init; }

    /// <summary>The kind whose cases it looks at; the register itself for an award that needs no case.</summary>
    public required Kind On { get; init; }

    /// <summary>The stages whose dates are events that can give the award. Empty: one answer per enterprise, no event.</summary>
    public required IReadOnlyList<Field> At { get; init; }

    /// <summary>Which cases the award is about at all; only a true one opens a right. Null: every case of the kind.</summary>
    public PlanExpression? Where { get; init; }

    public required IReadOnlyList<Condition> When { get; init; }

    /// <summary>The sum in yuan before clips; null where the plan gives no figure.</summary>
    public PlanExpression? Amount { get; init; }

    /// <summary>In the order in which they apply.</summary>
    public IReadOnlyList<Clip> Clips { get; init; } = [];

    /// <summary>The award whose rounded amount this one is worked out from (配套); it must be met too.</summary>
    public string? MatchOf { get; init; }

    /// <summary>The field that says who gets it, where that is not the kind's own subject.</summary>
    public required Field Subject { get; init; }

    /// <summary>The first day on which the question can be asked; null: from the start.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Meeting it makes eligible and not entitled (择优).</summary>
    public bool Selective { get; init; }

    /// <summary>The county's fund that owes it; null where others pay.</summary>
    public string? Pot { get; init; }

    /// <summary>The days of the events that give it; null: those of the plan year.</summary>
    public Validity? Valid { get; init; }

    /// <summary>The order in which its awards stand; null: none.</summary>
    public Ranking? Rank { get; init; }

    /// <summary>The ids of awards of the same clause that the document gives beside it; they are not remarked on.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>Who gets or pays which part; empty: the subject gets all, the payer pays all.</summary>
    public IReadOnlyList<Share> Shares { get; init; } = [];

    /// <summary>The parts in which it is paid; empty: at once.</summary>
    public IReadOnlyList<Instalment> Instalments { get; init; } = [];

    /// <summary>When it has to be paid back, in the order of the document.</summary>
    public IReadOnlyList<ClawBack> ClawBacks { get; init; } = [];

    public IReadOnlyList<Assumption> Assumptions { get; init; } = [];

    public required SourcePlace Place { get; init; }

    /// <summary>The rules by which it is met and worked out.</summary>
    public IEnumerable<PlanExpression> Rules =>
        [.. new[] { Where, Amount }.OfType<PlanExpression>(), .. When.Select(condition => condition.If), .. Rank?.Rules ?? []];

    /// <summary>The rules that ask about the award once it is worked out.</summary>
    public IEnumerable<PlanExpression> LaterRules =>
    [
        .. Shares.Select(share => share.Part),
        .. Instalments.SelectMany(instalment => instalment.Rules),
        .. ClawBacks.SelectMany(back => new[] { back.If, back.Sum }),
    ];

    /// <summary>The same award with other numbers in its rules.</summary>
    public Policy With(PlanExpression? amount, IReadOnlyList<Condition> when, IReadOnlyList<Clip> clips) => new()
    {
        Id = Id,
        Name = Name,
        Clause = Clause,
        Payer = Payer,
        Beneficiary = Beneficiary,
        Kind = Kind,
        On = On,
        At = At,
        Where = Where,
        When = when,
        Amount = amount,
        Clips = clips,
        MatchOf = MatchOf,
        Subject = Subject,
        From = From,
        Selective = Selective,
        Pot = Pot,
        Valid = Valid,
        Rank = Rank,
        Beside = Beside,
        Shares = Shares,
        Instalments = Instalments,
        ClawBacks = ClawBacks,
        Assumptions = Assumptions,
        Place = Place,
    };

    public override string ToString() => Id;
}
