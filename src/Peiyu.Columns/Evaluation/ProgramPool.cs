using System.Collections.Concurrent;

namespace Peiyu.Columns.Evaluation;

/// <summary>The programs of one policy, compiled once for each worker and used again when the same is asked again.</summary>
internal sealed class ProgramPool(Func<AwardProgram> compile)
{
    private readonly ConcurrentBag<AwardProgram> _free = [];
    private readonly ConcurrentBag<AwardProgram> _taken = [];

    /// <summary>One that nobody else works with.</summary>
    public AwardProgram Take()
    {
        var program = _free.TryTake(out var free) ? free : compile();
        _taken.Add(program);
        return program;
    }

    /// <summary>Nobody works any longer.</summary>
    public void PutBack()
    {
        while (_taken.TryTake(out var program))
        {
            _free.Add(program);
        }
    }
}
