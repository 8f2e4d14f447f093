using Peiyu.Plans.Evaluation;

namespace Peiyu.Web.Pages.Tasks;

/// <summary>What of the matrix is shown, as it stands in the address.</summary>
public sealed record TaskFilter
{
    public const string Acute = "acute";
    public const string Reached = "reached";
    public const string DueSoon = "30";
    public const string Past = "past";
    public const string ByGap = "gap";
    public const string County = "county";
    public const int SoonDays = 30;

    /// <summary>A state's mark, <see cref="Acute"/> for late and slow together, <see cref="Reached"/> for in time or late; null: all.</summary>
    public string? State { get; init; }

    /// <summary><see cref="DueSoon"/> or <see cref="Past"/>; null: whenever.</summary>
    public string? Due { get; init; }

    /// <summary>With <see cref="Row"/> the chosen cell's unit; else one unit alone. Null: the county, or all of them.</summary>
    public string? Unit { get; init; }

    /// <summary><see cref="ByGap"/>; null: rows as in the annex.</summary>
    public string? Order { get; init; }

    /// <summary><see cref="ByGap"/>; null: units as in the annex.</summary>
    public string? Columns { get; init; }

    /// <summary><see cref="County"/>: the county's own cell alone is asked for its state.</summary>
    public string? By { get; init; }

    /// <summary>The programme of the cell that is open beside the matrix; null: none is.</summary>
    public string? Row { get; init; }

    /// <summary>The level of that cell's target, where the programme has several.</summary>
    public string? Level { get; init; }

    public bool IsCell => Row is not null;

    public bool ByCounty => By == County;

    /// <summary>The same without a cell open.</summary>
    public TaskFilter Closed => IsCell ? this with { Row = null, Level = null, Unit = null } : this;

    public IEnumerable<KeyValuePair<string, string?>> Query =>
    [
        new("state", State), new("unit", Unit), new("due", Due), new("order", Order), new("columns", Columns), new("by", By),
        new("row", Row), new("level", Level),
    ];

    public bool Shows(TargetState state) => State switch
    {
        null => true,
        Acute => state is TargetState.Missed or TargetState.Risk,
        Reached => state is TargetState.Done or TargetState.Late,
        _ => state.Mark == State,
    };

    public bool Shows(DateOnly? due, DateOnly asOf) => (Due, due) switch
    {
        (null, _) => true,
        (_, null) => false,
        (DueSoon, { } day) => day >= asOf && day <= asOf.AddDays(SoonDays),
        (Past, { } day) => day < asOf,
        _ => true,
    };

    public static TaskFilter Read(IQueryCollection query) => new()
    {
        State = Of(query, "state"),
        Due = Of(query, "due"),
        Unit = Of(query, "unit"),
        Order = Of(query, "order"),
        Columns = Of(query, "columns"),
        By = Of(query, "by"),
        Row = Of(query, "row"),
        Level = Of(query, "level"),
    };

    private static string? Of(IQueryCollection query, string key) => query[key].ToString() is { Length: > 0 } value ? value : null;
}
