using Peiyu.Feel;

namespace Peiyu.Dmn;

/// <summary>Is told of every decision table that was evaluated, and of the comparisons made.</summary>
public interface IDmnObserver : IFeelObserver
{
    public void Decided(TableFinding finding);
}
