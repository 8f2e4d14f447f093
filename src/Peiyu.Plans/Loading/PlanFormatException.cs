using Peiyu.Plans.Model;

namespace Peiyu.Plans.Loading;

/// <summary>One entry of a plan's file can't be read; caught at the entry, so that the others still are.</summary>
internal sealed class PlanFormatException(SourcePlace place, string message) : Exception(message)
{
    public SourcePlace Place { get; } = place;
}
