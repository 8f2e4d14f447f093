using Peiyu.Core.Entry;
using Peiyu.Plans.Model;
using Peiyu.Web.Components;

namespace Peiyu.Web.Pages.Enterprises.Entry;

/// <summary>A case in a form: what is kept of it, and what somebody filled in.</summary>
public sealed class CaseInput
{
    private readonly Kind _kind;
    private readonly string? _code;
    private readonly CaseHistory? _kept;
    private readonly IFormCollection? _sent;

    /// <param name="kind">Its kind.</param>
    /// <param name="code">The enterprise that it hangs on; null for one that is being registered.</param>
    /// <param name="kept">Null for a new one.</param>
    /// <param name="sent">Null where the form is shown for the first time.</param>
    public CaseInput(Kind kind, string? code, CaseHistory? kept, IFormCollection? sent) => (_kind, _code, _kept, _sent) = (kind, code, kept, sent);

    /// <summary>The fields that a person fills in: not the enterprise's code, and no number by which the case is known.</summary>
    public IEnumerable<Field> Fields => _kind.Fields.Where(column => column != _kind.Owner && !(_kept is not null && _kind.Key.Contains(column)));

    /// <summary>As sent, by the names of the inputs.</summary>
    public IEnumerable<KeyValuePair<string, string>> Raw => Fields.Select(column => KeyValuePair.Create(NameOf(column), Value(column)));

    /// <summary>What was filled in, by field; the enterprise of a new one is that of the page.</summary>
    public IReadOnlyDictionary<string, string?> Said
    {
        get
        {
            var said = Fields.ToDictionary(column => column.Name, column => (string?)Value(column).Trim(), StringComparer.Ordinal);
            if (_kind.Owner is { } owner && _kept is null)
            {
                said[owner.Name] = _code;
            }

            return said;
        }
    }

    /// <summary>What would change, in words.</summary>
    public IReadOnlyList<ConfirmRow> Changes =>
    [
        .. from column in Fields
           let before = Kept(column)
           let after = Value(column).Trim()
           where before != after
           select new ConfirmRow(column.Name, after.Length == 0 ? "清空" : after, Before: _kept is null ? null : before.Length == 0 ? "空的" : before),
    ];

    /// <summary>What must be filled in and is not; everything else the keeper says.</summary>
    public IEnumerable<FieldError> Problems => Fields
        .Where(column => column.Required && Value(column).Trim().Length == 0)
        .Select(column => new FieldError(IdOf(column.Name)!, $"“{column.Name}”要填；应为{column.Type.Expected}。"));

    public static string NameOf(Field column) => $"f{column.Index}";

    /// <summary>What the field's input holds.</summary>
    public string Value(Field column) => _sent is not null && SentField.IsSent(_sent, column) ? SentField.Text(_sent, column) : Kept(column);

    /// <summary>The id of a field's input; null where the form has none.</summary>
    public string? IdOf(string name) => name == "原因" ? _kept is null ? null : "field-reason"
        : _kind.TryField(name, out var column) && Fields.Contains(column) ? $"field-{NameOf(column)}" : null;

    private string Kept(Field column) => _kept?.Values.GetValueOrDefault(column.Name) ?? "";
}
