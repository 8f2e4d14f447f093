using System.Globalization;
using System.Text.RegularExpressions;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Advice;

/// <summary>
/// Puts the amount of an award in words: numbers, sums, shares, the higher or lower of some, the plan's own functions, and one sum or
/// another by a field's word. What else FEEL can say is left to the rule's own text.
/// </summary>
internal sealed partial class AmountText
{
    private readonly Plan _plan;
    private readonly string? _matched;
    private readonly List<string> _tokens;
    private int _at;

    private AmountText(Plan plan, string text, string? matched) =>
        (_plan, _matched, _tokens) = (plan, matched, [.. Token().Matches(text).Select(match => match.Value.Trim())]);

    /// <param name="plan">Knows the constants, functions, facts and fields.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="matched">What the award that this one matches is called; null where it matches none.</param>
    /// <returns>Null where it can't be put in words.</returns>
    public static string? Of(Plan plan, PlanExpression amount, string? matched)
    {
        var text = new AmountText(plan, amount.Text, matched);
        return text.Choice() is { } part && text._at == text._tokens.Count ? part.AsMoney : null;
    }

    private string Next => _at < _tokens.Count ? _tokens[_at] : "";

    private bool Take(string token)
    {
        var found = Next == token;
        _at += found ? 1 : 0;
        return found;
    }

    /// <summary>if 级别 = "国家级" then … else …, or a sum.</summary>
    private AmountPart? Choice()
    {
        if (!Take("if"))
        {
            return Chain(Product, "+", "-");
        }

        const string Otherwise = "其余 ";
        var (field, sign, word) = (Next, _tokens.ElementAtOrDefault(_at + 1), _tokens.ElementAtOrDefault(_at + 2)?.Trim('"'));
        _at += 3;
        return sign == "=" && Take("then") && Choice() is { } then && Take("else") && Choice() is { } otherwise
            ? new(null, $"{field}为{word}的 {then.AsMoney}，{(otherwise.Words.Contains(Otherwise) ? "" : Otherwise)}{otherwise.AsMoney}")
            : null;
    }

    private AmountPart? Product() => Chain(Factor, "*", "/");

    private AmountPart? Chain(Func<AmountPart?> operand, params string[] signs)
    {
        var result = operand();
        while (result is not null && signs.Contains(Next))
        {
            var sign = _tokens[_at++];
            result = operand() is { } right ? AmountPart.Calculate(sign, result, right) : null;
        }

        return result;
    }

    private AmountPart? Factor()
    {
        if (Take("("))
        {
            return Choice() is { } inner && Take(")") ? inner : null;
        }

        var token = Next;
        _at++;
        return decimal.TryParse(token, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? AmountPart.Of(number)
            : Take("(") ? Call(token)
            : Named(token);
    }

    private AmountPart? Named(string name) =>
        _plan.Constants.FirstOrDefault(constant => constant.Name == name)?.Value is FeelNumber number ? AmountPart.Of(number.Value)
        : name == NameTable.Base && _matched is not null ? new(null, _matched)
        : Quantities.UnitOf(_plan, name) is not null || _plan.Definitions.Any(definition => definition.Name == name) ? new(null, name)
        : null;

    private AmountPart? Call(string name)
    {
        var isList = Take("[");
        List<AmountPart> arguments = [];
        do
        {
            if (Choice() is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }
        while (Take(","));
        return (!isList || Take("]")) && Take(")") ? Worded(name, arguments) : null;
    }

    private AmountPart? Worded(string name, IReadOnlyList<AmountPart> arguments) => name switch
    {
        "max" or "min" => AmountPart.Extreme(name == "max", arguments),
        "sum" => new(null, string.Join('、', arguments.Select(argument => argument.AsMoney)) + "合计"),
        _ when _plan.Functions.FirstOrDefault(function => function.Name == name) is { Parameters: [var only] } function =>
            new(null, (function.Say ?? $"{{{only}}}的{name}")
                .Replace($"{{{only}}}", string.Join('、', arguments.Select(argument => argument.AsMoney)), StringComparison.Ordinal)),
        _ => null,
    };

    [GeneratedRegex("""\s*("[^"]*"|[0-9]+(?:\.[0-9]+)?|[\p{L}_][\p{L}\p{N}_]*|[^\s])""")]
    private static partial Regex Token();
}
