using Peiyu.Columns.Compiling;
using Peiyu.Columns.Vectors;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.FieldTypes;

namespace Peiyu.Columns.Storage;

/// <summary>The cases of a kind, or the enterprises, in the order of the file.</summary>
internal sealed class Table(Kind kind, int count, Func<Field, Column> read, int[] owners, int[] orders, int enterprises)
{
    private readonly Dictionary<Field, Column> _columns = [];
    private readonly Dictionary<Field, int[]> _references = [];
    private readonly Lazy<(int[] First, int[] Rows)> _byOwner = new(() => Sort(owners, enterprises));
    private readonly Lock _lock = new();

    public Kind Kind => kind;

    public int Count => count;

    /// <summary>The row of the enterprise that a case is about; none where it names none of the register.</summary>
    public int[] Owners => owners;

    /// <summary>The place of each row in the file that it came from: decides between equal days.</summary>
    public int[] Orders => orders;

    /// <summary>The columns that were read so far.</summary>
    public IReadOnlyDictionary<Field, Column> Columns => _columns;

    /// <summary>The rows that belong to an enterprise are those from its first to the next one's.</summary>
    public (int[] First, int[] Rows) ByOwner => _byOwner.Value;

    /// <summary>Made when it is asked for the first time.</summary>
    public Column Column(Field field)
    {
        lock (_lock)
        {
            if (!_columns.TryGetValue(field, out var column))
            {
                _columns.Add(field, column = read(field));
            }

            return column;
        }
    }

    /// <summary>For a field that refers to cases of another kind: their rows there.</summary>
    public int[] References(Field field, Table target)
    {
        lock (_lock)
        {
            if (_references.TryGetValue(field, out var known))
            {
                return known;
            }
        }

        // Outside the lock: the other table has its own, and may be looking at this one.
        var rows = Column(field) is TextColumn texts ? Refer(texts, target) : Nothing();
        lock (_lock)
        {
            _references.TryAdd(field, rows);
            return _references[field];
        }
    }

    public static Field? ReferenceTo(Kind from, string kind) =>
        from.Fields.FirstOrDefault(field => field.Type is ReferenceType reference && reference.Target == kind);

    private int[] Nothing()
    {
        var rows = new int[count];
        Array.Fill(rows, IntVector.None);
        return rows;
    }

    private static int[] Refer(TextColumn texts, Table target)
    {
        var keys = target.Keys();
        var rows = new int[texts.Words.Count];
        for (var code = 0; code < rows.Length; code++)
        {
            rows[code] = keys.GetValueOrDefault(texts.Words[code], IntVector.None);
        }

        return Array.ConvertAll(texts.Codes, code => code < 0 ? IntVector.None : rows[code]);
    }

    /// <summary>The first row of each key, as the one-by-one evaluation finds it.</summary>
    private Dictionary<string, int> Keys()
    {
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        if (kind.Key is not [var only])
        {
            throw new NotInColumnsException($"指向“{kind}”的编号");
        }

        if (Column(only) is TextColumn texts)
        {
            for (var row = 0; row < count; row++)
            {
                if (texts.Codes[row] >= 0)
                {
                    keys.TryAdd(texts.Words[texts.Codes[row]], row);
                }
            }
        }

        return keys;
    }

    private static (int[] First, int[] Rows) Sort(int[] owners, int enterprises)
    {
        var first = new int[enterprises + 1];
        foreach (var owner in owners)
        {
            if (owner >= 0)
            {
                first[owner + 1]++;
            }
        }

        for (var enterprise = 0; enterprise < enterprises; enterprise++)
        {
            first[enterprise + 1] += first[enterprise];
        }

        var (next, rows) = (first[..enterprises], new int[first[enterprises]]);
        for (var row = 0; row < owners.Length; row++)
        {
            if (owners[row] >= 0)
            {
                rows[next[owners[row]]++] = row;
            }
        }

        return (first, rows);
    }
}
