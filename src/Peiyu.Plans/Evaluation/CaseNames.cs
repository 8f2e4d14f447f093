using System.Globalization;

namespace Peiyu.Plans.Evaluation;

/// <summary>The names of cases in answers: XM2023007, 高新技术企业@2023-05-24, and #2 for a second one of the same name.</summary>
internal static class CaseNames
{
    /// <summary>Names the cases of one policy; equal names of one subject are numbered in the order of the file.</summary>
    public static void Give(IReadOnlyList<Draft> drafts)
    {
        var used = new Dictionary<(string?, string), int>();
        foreach (var draft in drafts)
        {
            if (Name(draft) is not { } name)
            {
                continue;
            }

            var count = used.GetValueOrDefault((draft.Subject, name)) + 1;
            used[(draft.Subject, name)] = count;
            draft.CaseName = count == 1 ? name : $"{name}#{count.ToString(CultureInfo.InvariantCulture)}";
        }
    }

    private static string? Name(Draft draft)
    {
        if (draft.Record is not { } record)
        {
            return null;
        }

        var name = record.Kind.CalledBy is { } field ? record.Text(field) ?? "" : record.Kind.Name;
        return record.Kind.CalledByDate ? $"{name}@{draft.EventOn:yyyy-MM-dd}" : name;
    }
}
