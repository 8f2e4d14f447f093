using Peiyu.Feel.Values;

namespace Peiyu.Plans.Model;

/// <summary>
/// A kind of case (事项): a sheet of the interchange form with its fields and stages. The register of enterprises
/// is a kind too, the one that the others hang on.
/// </summary>
public sealed class Kind
{
    private readonly Dictionary<string, Field> _fields;

    public Kind(string id, string name, IReadOnlyList<Field> fields)
    {
        (Id, Name, Fields) = (id, name, fields);
        _fields = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        Stages = [.. fields.Where(field => field.Stage is not null)];
    }

    /// <summary>The English identifier of the glossary.</summary>
    public string Id { get; }

    /// <summary>The sheet's name.</summary>
    public string Name { get; }

    public IReadOnlyList<Field> Fields { get; }

    /// <summary>The fields that date a stage, in the order in which they usually happen.</summary>
    public IReadOnlyList<Field> Stages { get; }

    /// <summary>Two rows with the same key are the same case. Empty: rows are told apart by <see cref="Match"/>.</summary>
    public IReadOnlyList<Field> Key { get; init; } = [];

    /// <summary>For a kind without a key: a row may be the same case as a stored one where these agree and no date contradicts.</summary>
    public IReadOnlyList<Field> Match { get; init; } = [];

    /// <summary>The field with the enterprise's code; null for a kind that hangs on none (集群, 强镇).</summary>
    public Field? Owner { get; init; }

    /// <summary>The field with the unit that a case itself belongs to; null where it follows its enterprise.</summary>
    public Field? Unit { get; init; }

    /// <summary>The field that says who or what the case is about, in answers and lists.</summary>
    public Field Subject { get; init; } = null!;

    /// <summary>The field that a person reads as the case's name.</summary>
    public Field Label { get; init; } = null!;

    /// <summary>In answers a case is called by this field; null: by the kind's own name.</summary>
    public Field? CalledBy { get; init; }

    /// <summary>Whether its name in answers ends in @ and the event's date, because the name alone does not identify it.</summary>
    public bool CalledByDate { get; init; }

    /// <summary>The stage that ends a case from its day on (撤销); null for a kind without one.</summary>
    public Field? Void { get; init; }

    /// <summary>The stage that says that the case did not make it (未通过); it may be tried again. Null for a kind without one.</summary>
    public Field? Failed { get; init; }

    /// <summary>A sentence that tells a clerk what one row is.</summary>
    public string Description { get; init; } = "";

    public Field Field(string name) =>
        _fields.TryGetValue(name, out var field) ? field : throw new KeyNotFoundException($"{Name}没有“{name}”这一栏。");

    public bool TryField(string name, out Field field) => _fields.TryGetValue(name, out field!);

    /// <summary>The key of a row with these values, an empty part as nothing; null for a kind without a key.</summary>
    public string? KeyOf(IReadOnlyList<FeelValue> values) => Key.Count switch
    {
        0 => null,
        1 => Key[0].Type.Write(values[Key[0].Index]),
        _ => string.Join('|', Key.Select(field => field.Type.Write(values[field.Index]))),
    };

    /// <summary>The field that dates a stage; null where the kind has no such stage.</summary>
    public Field? Stage(string stage) => Stages.FirstOrDefault(field => field.Stage == stage);

    public override string ToString() => Name;
}
