using System.Runtime.CompilerServices;
using System.Text;
using Peiyu.Feel.Parsing;

namespace Peiyu.Feel.Values;

/// <summary>
/// Writes lists and contexts as FEEL text. A small value can be a long text, when its parts hold the same part many times over: it ends
/// in an ellipsis where it gets too long or too deep.
/// </summary>
internal static class Writing
{
    private const int Longest = 4_000_000;

    internal static string Of(FeelValue value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <summary>Whether the whole value was written.</summary>
    internal static bool IsWhole(string text) => text.Length < Longest;

    private static void Append(StringBuilder text, FeelValue value)
    {
        if (text.Length >= Longest)
            return;
        if (value is not (FeelList or FeelContext))
            text.Append(value);
        else if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            text.Append('…');
        else if (value is FeelList list)
            Append(text, list);
        else
            Append(text, (FeelContext)value);
    }

    private static void Append(StringBuilder text, FeelList list)
    {
        text.Append('[');
        for (var i = 0; i < list.Items.Count && !Full(text); i++)
            Append(i == 0 ? text : text.Append(", "), list.Items[i]);
        text.Append(']');
    }

    private static void Append(StringBuilder text, FeelContext context)
    {
        text.Append('{');
        var first = true;
        foreach (var (name, value) in context.Entries)
        {
            if (Full(text))
                break;
            text.Append(first ? "" : ", ").Append(Names.IsPlain(name) ? name : StringLiteral.Write(name)).Append(": ");
            Append(text, value);
            first = false;
        }
        text.Append('}');
    }

    private static bool Full(StringBuilder text)
    {
        if (text.Length < Longest)
            return false;
        text.Append('…');
        return true;
    }
}
