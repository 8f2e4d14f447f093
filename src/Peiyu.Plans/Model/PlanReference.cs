namespace Peiyu.Plans.Model;

/// <summary>A reference to a part of the plan: policy:hnte-county.</summary>
public sealed record PlanReference(string Sort, string Id)
{
    public override string ToString() => $"{Sort}:{Id}";
}
