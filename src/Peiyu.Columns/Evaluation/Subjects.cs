using Peiyu.Columns.Compiling;
using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Evaluation;

/// <summary>Whose award it is, by rows of what a policy is about.</summary>
internal sealed class Subjects
{
    private readonly TextDictionary? _words;

    public Subjects(ColumnStore store, Policy policy)
    {
        var table = store.Table(policy.On);
        var texts = table.Column(table == store.Register ? Key(table.Kind) : policy.Subject) as TextColumn;
        (_words, Codes) = (texts?.Words, texts?.Codes ?? Nobody(table.Count));
    }

    /// <summary>A code for each row; <see cref="IntVector.None"/> where nobody is named.</summary>
    public int[] Codes { get; }

    /// <summary>By code.</summary>
    public IEnumerable<string> Words => Enumerable.Range(0, _words?.Count ?? 0).Select(code => _words![code]);

    /// <summary>Unknown where nobody is named.</summary>
    public EntryKey this[int row] => Codes[row] >= 0 ? EntryKey.Of(_words![Codes[row]]) : default;

    private static Field Key(Kind register) => register.Key is [var only] ? only : throw new NotInColumnsException("企业的编号");

    private static int[] Nobody(int rows)
    {
        var codes = new int[rows];
        Array.Fill(codes, IntVector.None);
        return codes;
    }
}
