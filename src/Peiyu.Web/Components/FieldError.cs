namespace Peiyu.Web.Components;

/// <summary>What is wrong with a field and how to mend it.</summary>
/// <param name="Field">The field's id on the page.</param>
/// <param name="Message">A sentence that says how to mend it.</param>
public sealed record FieldError(string Field, string Message)
{
    /// <summary>What is wrong with that field; null where nothing is.</summary>
    public static string? Of(IEnumerable<FieldError> errors, string field) =>
        errors.FirstOrDefault(error => error.Field == field)?.Message;
}
