using Peiyu.Columns.Compiling;
using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Operators;

/// <summary>The stage that is the event (环节), for a policy with several.</summary>
internal sealed class EntryStages : IntOp
{
    private readonly EntrySource _source;
    private readonly int[] _codes;

    private EntryStages(Level level, EntrySource source, int[] codes)
        : base(level) => (_source, _codes) = (source, codes);

    public static Term.Text Of(Policy policy, Level level, EntrySource source)
    {
        var words = new TextDictionary();
        return new(new EntryStages(level, source, [.. policy.At.Select(stage => words.Add(stage.Stage!))]), words);
    }

    protected override void Run(Frame frame, IntVector result)
    {
        for (var i = 0; i < frame.Count; i++)
        {
            result.Values[i] = _codes[_source.Entries.Stages[frame.Parents[i]]];
        }
    }
}
