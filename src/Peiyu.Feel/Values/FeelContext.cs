using System.Runtime.CompilerServices;

namespace Peiyu.Feel.Values;

/// <summary>
/// Named entries. The host may derive from it, for instance to read entries only when they are asked for;
/// the same context must then always give the same entries.
/// </summary>
public abstract class FeelContext : FeelValue
{
    public static FeelContext Empty { get; } = Of([]);

    /// <summary>The entries, in order.</summary>
    public abstract IEnumerable<KeyValuePair<string, FeelValue>> Entries { get; }

    internal sealed override string Kind => "上下文";

    /// <summary>A context of these entries in this order; of two with the same name the later one counts.</summary>
    public static FeelContext Of(IEnumerable<KeyValuePair<string, FeelValue>> entries) => new EntryContext(entries);

    /// <summary>The entry of this name; C# null when there is none (an entry may well be a FEEL null).</summary>
    public abstract FeelValue? Get(string name);

    public override string ToString() => Writing.Of(this);

    private protected sealed override bool SameAs(FeelValue other)
    {
        if (other is not FeelContext context || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return false;
        var count = 0;
        foreach (var (name, value) in Entries)
        {
            if (!value.Equals(context.Get(name)))
                return false;
            count++;
        }
        return count == context.Entries.Count();
    }

    private protected sealed override int Hash() => Entries.Sum(entry => entry.Key.Length);
}
