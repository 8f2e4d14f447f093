using Peiyu.Core.Data;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Api.Answers;

/// <summary>The interface's words for states and values.</summary>
internal static class Words
{
    public const string Near = "near";

    public static string Of(Status status) => AnswerJson.Name(status);

    /// <summary>Unmet by little is a word of its own.</summary>
    public static string Of(Status status, NearMiss? near) => status == Status.Unmet && near is not null ? Near : Of(status);

    public static string Of(ImportKind kind) => kind switch
    {
        ImportKind.File => "file",
        ImportKind.Entry => "entry",
        _ => "undo",
    };

    /// <summary>A value as text that reads back as the same value, a masked one as people are shown it; null where there is none.</summary>
    public static string? Of(Field field, FeelValue value) => Of(field.Type, value);

    public static string? Of(FieldType type, FeelValue value) => type.Show(value) is { Length: > 0 } text ? text : null;
}
