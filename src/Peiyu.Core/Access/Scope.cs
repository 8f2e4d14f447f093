namespace Peiyu.Core.Access;

/// <summary>
/// Whose data somebody may see and change: the county's, a unit's, one enterprise's, or nobody's. It is asked in one place
/// under every query: what lies outside is not found.
/// </summary>
public abstract record Scope
{
    private Scope()
    {
    }

    /// <summary>The whole county, and what belongs to no unit.</summary>
    public static Scope County { get; } = new Whole();

    /// <summary>Nothing: the administrators, a visitor, an account without a role.</summary>
    public static Scope Nothing { get; } = new Empty();

    /// <summary>The enterprises and cases of a unit.</summary>
    public static Scope OfUnit(string name) => new InUnit(name);

    /// <summary>One enterprise, by its code.</summary>
    public static Scope OfEnterprise(string code) => new Single(code);

    /// <summary>The unit that it is limited to; null for any other.</summary>
    public virtual string? Unit => null;

    /// <summary>The enterprise that it is limited to; null for any other.</summary>
    public virtual string? Enterprise => null;

    public bool IsCounty => this is Whole;

    public bool IsNothing => this is Empty;

    /// <summary>Whether an enterprise, or a case that belongs to a unit, lies within.</summary>
    /// <param name="unit">The unit; null where none is known: then only the county sees it.</param>
    /// <param name="code">The enterprise's code; null for a case that hangs on none.</param>
    public abstract bool Includes(string? unit, string? code);

    /// <summary>Whether the figures of a unit, or of the county, may be shown; its rows are another question.</summary>
    public virtual bool ShowsTargetsOf(string unit, string county) => false;

    private sealed record Whole : Scope
    {
        public override bool Includes(string? unit, string? code) => true;

        public override bool ShowsTargetsOf(string unit, string county) => true;
    }

    private sealed record Empty : Scope
    {
        public override bool Includes(string? unit, string? code) => false;
    }

    private sealed record InUnit(string Name) : Scope
    {
        public override string Unit => Name;

        public override bool Includes(string? unit, string? code) => unit == Name;

        public override bool ShowsTargetsOf(string unit, string county) => unit == Name || unit == county;
    }

    private sealed record Single(string Code) : Scope
    {
        public override string Enterprise => Code;

        public override bool Includes(string? unit, string? code) => code == Code;
    }
}
