using Peiyu.Plans.Evaluation;

namespace Peiyu.Web.Pages.Tasks;

/// <summary>What of the matrix is shown, as it stands in the address.</summary>
public sealed record TaskFilter
{
    public const string Acute = "acute";
    public const string DueSoon = "30";
    public const string Past = "past";
    public const string ByGap = "gap";
    public const int SoonDays = 30;

    /// <summary>A state's mark, or <see cref="Acute"/> for late and slow together; null: all.</summary>
    public string? State { get; init; }

    /// <summary><see cref="DueSoon"/> or <see cref="Past"/>; null: whenever.</summary>
    public string? Due { get; init; }

    /// <summary>One unit alone; null: all of them and the county.</summary>
    public string? Unit { get; init; }

    /// <summary><see cref="ByGap"/>; null: as in the annex.</summary>
    public string? Order { get; init; }

    public IEnumerable<KeyValuePair<string, string?>> Query =>
        [new("state", State), new("unit", Unit), new("due", Due), new("order", Order)];

    public bool Shows(TargetState state) => State switch
    {
        null => true,
        Acute => state is TargetState.Missed or TargetState.Risk,
        _ => state.Mark == State,
    };

    public bool Shows(DateOnly due, DateOnly asOf) => Due switch
    {
        DueSoon => due >= asOf && due <= asOf.AddDays(SoonDays),
        Past => due < asOf,
        _ => true,
    };
}
