using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Imports.Undoing;

/// <summary>A case while an undoing is worked out.</summary>
/// <param name="known">The case with all that was said about it.</param>
/// <param name="root">The import that is taken back, or counts again.</param>
/// <param name="settled">As it would be; null: gone.</param>
internal sealed class CaseUndo(TrackedCase known, long root, FeelValue[]? settled)
{
    private static readonly FeelValue Nothing = FeelNull.Literal;

    public TrackedCase Known => known;

    /// <summary>As it will be; null: gone.</summary>
    public FeelValue[]? After { get; private set; } = settled;

    public bool GoesAway => After is null && !known.IsGone;

    public bool ComesBack => After is not null && known.IsGone;

    /// <summary>The fields that change; those of a case that comes back are all that it has.</summary>
    public IReadOnlyList<Field> Changed => After is not { } after
        ? []
        : [.. known.Kind.Fields.Where(stated => !after[stated.Index].Equals(known.IsGone ? Nothing : known.Values[stated.Index]))];

    /// <summary>What the import said about it and does not change: it was said anew later, or the case is needed.</summary>
    public IEnumerable<Field> Kept(bool isRedoing)
    {
        if (isRedoing || After is not { } after || known.IsGone)
        {
            return [];
        }

        var changed = Changed.ToHashSet();
        return known.Events.Where(said => said.ImportId == root && said.Fields is not null)
            .SelectMany(said => FieldJson.Read(said.Fields!))
            .Select(said => known.Kind.TryField(said.Key, out var field) ? field : null)
            .OfType<Field>().Distinct()
            .Where(field => !changed.Contains(field) && after[field.Index] is not FeelNull);
    }

    /// <summary>It stays as it is: something hangs on it.</summary>
    public void Stay() => After = known.Values;

    public string Label => CaseWords.Label(known.Kind, After ?? known.Values);

    /// <summary>What there was before, for words.</summary>
    public string Before(Field field) => known.IsGone ? "" : CaseWords.Show(field, known.Values);

    /// <summary>What there will be, for words.</summary>
    public string Then(Field field) => After is { } after ? CaseWords.Show(field, after) : "";

    /// <summary>What there will be, to be kept.</summary>
    public string Written(Field field) => After is { } after ? CaseWords.Write(field, after) : "";

    public CaseEntry Entry => known.Entry;
}
