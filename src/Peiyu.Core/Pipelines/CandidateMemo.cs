using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Core.Pipelines;

/// <summary>What was found of one line of a board by criteria: a line is never changed, so that each is asked once.</summary>
internal sealed class CandidateMemo
{
    private readonly Lock _writing = new();
    private volatile (CriteriaSet Set, Candidate? Found)[] _all = [];

    public bool Knows(CriteriaSet set) => _all.Any(one => one.Set == set);

    /// <summary>Null where it is too far, or was not asked yet.</summary>
    public Candidate? Find(CriteriaSet set) => _all.FirstOrDefault(one => one.Set == set).Found;

    public void Keep(CriteriaSet set, Candidate? found)
    {
        lock (_writing)
        {
            _all = [.. _all.Where(one => one.Set != set), (set, found)];
        }
    }
}
