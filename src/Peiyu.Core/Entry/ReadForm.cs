using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Entry;

/// <summary>The fields of a form, read.</summary>
internal sealed class ReadForm
{
    private readonly Dictionary<Field, FeelValue> _said = [];
    private readonly Kind _kind;

    private ReadForm(Kind kind) => _kind = kind;

    public List<FieldProblem> Problems { get; } = [];

    public static ReadForm Of(CaseForm form)
    {
        var read = new ReadForm(form.Kind);
        foreach (var (name, text) in form.Fields)
        {
            read.Add(name, text);
        }

        foreach (var missing in form.Kind.Fields.Where(field => field.Required && read.Lacks(field, form.CaseId is null)))
        {
            read.Problems.Add(new(missing.Name, $"“{missing.Name}”要填；应为{missing.Type.Expected}。"));
        }

        return read;
    }

    /// <summary>The fields in which it says something that is not kept, in the kind's order.</summary>
    public List<Field> News(FeelValue[]? kept) => [.. _kind.Fields.Where(field =>
        _said.TryGetValue(field, out var value) && !value.Equals(kept?[field.Index] ?? FeelNull.Literal))];

    /// <summary>Whether it changes or clears something that is kept.</summary>
    public bool Overrules(FeelValue[] kept) => News(kept).Any(field => kept[field.Index] is not FeelNull);

    /// <summary>The case as it would be.</summary>
    public FeelValue[] After(FeelValue[]? kept) =>
        [.. _kind.Fields.Select(field => _said.GetValueOrDefault(field, kept?[field.Index] ?? FeelNull.Literal))];

    private void Add(string name, string? text)
    {
        if (!_kind.TryField(name, out var field))
        {
            Problems.Add(new(name, $"{_kind.Name}没有“{name}”这一栏。"));
        }
        else if (FormText.Read(name, field.Type, text, Problems) is { } value)
        {
            _said[field] = value;
        }
    }

    private bool Lacks(Field field, bool isNew) =>
        _said.TryGetValue(field, out var value) ? value is FeelNull : isNew && Problems.All(problem => problem.Field != field.Name);
}
