using System.Diagnostics.CodeAnalysis;

namespace Peiyu.Feel;

[SuppressMessage("Design", "CA1032", Justification = "It is never without its error.")]
public sealed class FeelSyntaxException(FeelSyntaxError error) : FormatException(error.Message)
{
    public FeelSyntaxError Error { get; } = error;
}
