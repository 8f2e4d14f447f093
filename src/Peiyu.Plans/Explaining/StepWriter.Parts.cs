using Peiyu.Feel.Tracing;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Evaluation.Decisions;

namespace Peiyu.Plans.Explaining;

internal sealed partial class StepWriter
{
    private const int MostItems = 6;

    /// <summary>A branch; that a value is filled in at all is no step of its own.</summary>
    private IReadOnlyList<ExplainedStep> Chosen(
        Explanation part, Terms terms, string? unit, Func<Explanation, IReadOnlyList<ExplainedStep>> steps)
    {
        var (condition, first) = (part.Operands[0], part.Operands[1].IsEvaluated);
        var taken = part.Operands[first ? 1 : 2];
        if (AsksWhetherKnown(condition))
        {
            return steps(taken) is { Count: > 0 } inside ? inside
                : [Step(taken, new ComparisonText(terms, isWanted: false).Told(taken, unit ?? terms.UnitOf(taken)))];
        }

        if (taken.Kind == ExplanationKind.Choice)
        {
            return [.. Condition(condition, terms, isWanted: false), .. Chosen(taken, terms, unit, steps)];
        }

        var why = condition.Value is FeelBoolean { Value: true } ? "成立，取前一种" : condition.Value is FeelNull ? "未知，取后一种" : "不成立，取后一种";
        return
        [
            .. Condition(condition, terms, isWanted: false),
            Step(taken, $"上面的条件{why}{(taken.Value is FeelBoolean ? "" : $"：{terms.Show(taken, unit)}")}", steps(taken)),
        ];
    }

    private static bool AsksWhetherKnown(Explanation condition) => condition switch
    {
        { Kind: ExplanationKind.Comparison, Operands: var sides } => sides.Any(side => side is { Kind: ExplanationKind.Constant, Value: FeelNull }),
        { Kind: ExplanationKind.Every, Operands: var parts } => parts.Skip(1).All(item => item.Operands is [var inner] && AsksWhetherKnown(inner)),
        _ => false,
    };

    private ExplainedStep Within(Explanation part, Terms terms, bool isWanted)
    {
        var value = part.Operands[0];
        var unit = terms.UnitOf(value);
        var words = new ComparisonText(terms, isWanted);
        if (part.Operands.Skip(1).All(test => test.Text.StartsWith('"')))
        {
            var (asked, names) = (!isWanted ? "是否为" : part.Value is FeelBoolean { Value: true } ? "属于" : "需为", part.Operands.Skip(1).Select(test => test.Text.Trim('"')));
            return Step(part, $"{words.Told(value, unit)}，{asked} {string.Join('、', names)} 之一", [.. Inside(value, terms)]);
        }

        var bounds = part.Kind == ExplanationKind.Between
            ? $"{words.Against(part.Operands[1], unit)} 至 {words.Against(part.Operands[2], unit)} 之间"
            : string.Join(" 或 ", part.Operands.Skip(1).Where(test => test.IsEvaluated).Select(test => Test(test, words, unit)));
        var asks = !isWanted ? "是否在" : part.Value is FeelBoolean { Value: true } ? "在" : "需在";
        return Step(part, $"{words.Told(value, unit)}，{asks} {bounds}{Outside(part, words, unit)}{ComparisonText.Why(part.Value!)}", [.. Inside(value, terms)]);
    }

    private static string Test(Explanation test, ComparisonText words, string? unit) => test.Operands switch
    {
        [var low, var high] => $"{words.Against(low, unit)} 至 {words.Against(high, unit)} 之间",
        [var only] => $"{(test.Operator is { } sign and not "in" ? sign + " " : "")}{words.Against(only, unit)} 之内",
        _ => Terms.Written(test),
    };

    /// <summary>How far from a range of two written ends.</summary>
    private static string Outside(Explanation part, ComparisonText words, string? unit)
    {
        var ends = part.Operands switch
        {
            [_, { Kind: ExplanationKind.Test, Operands: [{ Value: FeelRange range }] }] => (range.Start, range.End),
            [_, { Kind: ExplanationKind.Test, Operands: [{ Value: var start }, { Value: var end }] }] => (start, end),
            [_, { Value: var start }, { Value: var end }] => (start, end),
            _ => (null, null),
        };
        if (ends is not ({ } low, { } high) || part.Operands[0].Value is not { } value || part.Value is not FeelBoolean { Value: false } outside)
        {
            return "";
        }

        var below = Order(value, low) < 0;
        return words.Gap(value, below ? ">=" : "<=", below ? low : high, unit, outside);
    }

    private static int Order(FeelValue value, FeelValue bound) => (value, bound) switch
    {
        (FeelNumber a, FeelNumber b) => a.Value.CompareTo(b.Value),
        (FeelDate { IsDateOnly: true } a, FeelDate { IsDateOnly: true } b) => a.Value.CompareTo(b.Value),
        _ => 0,
    };

    private ExplainedStep Listed(Explanation part, Explanation list, Explanation item, Terms terms, bool isWanted)
    {
        var asks = !isWanted ? "是否为" : part.Value is FeelBoolean { Value: true } ? "属于" : "需为";
        var words = new ComparisonText(terms, isWanted);
        return Step(part, $"{words.Told(item, terms.UnitOf(item))}，{asks} {words.Against(list, null)} 之一{ComparisonText.Why(part.Value!)}", [.. Inside(item, terms)]);
    }

    private ExplainedStep Quantified(Explanation part, Terms terms, bool isWanted)
    {
        var lists = part.Operands.Where(operand => operand.Kind != ExplanationKind.Item).ToList();
        var items = part.Operands.Where(operand => operand.Kind == ExplanationKind.Item).ToList();
        var count = lists is [{ Value: FeelList list }] ? list.Items.Count : items.Count;
        var isSome = part.Kind == ExplanationKind.Some;
        var asks = (isSome, isWanted) switch
        {
            (true, true) => "要有一项满足",
            (true, false) => "有没有一项满足",
            (false, true) => "每一项都要满足",
            _ => "是不是每一项都满足",
        };
        var text = count == 0 ? $"{asks}（没有可看的）" : $"{count} 项里{asks}";
        return Step(part, text, [.. lists.SelectMany(from => Values(from, terms, isNamed: true)), .. Items(items, count, terms, isWanted)]);
    }

    private IEnumerable<ExplainedStep> Items(List<Explanation> items, int count, Terms terms, bool isWanted)
    {
        foreach (var (index, item) in items.Take(MostItems).Index())
        {
            yield return Item(item, index + 1, terms, isWanted);
        }

        if (items.Count > MostItems)
        {
            yield return new($"另有 {items.Count - MostItems} 项，同样看过", null, []);
        }

        if (count > items.Count)
        {
            yield return new($"其余 {count - items.Count} 项没有再看", null, []) { IsSkipped = true };
        }
    }

    /// <summary>第 1 项（高新技术企业）: what was asked of it.</summary>
    private ExplainedStep Item(Explanation item, int number, Terms terms, bool isWanted)
    {
        var asked = item.Operands is [.., var last] ? last : null;
        return new(
            $"第 {number} 项（{item.Name} = {Terms.Show(item.Value!, null)}）",
            asked is { Kind: not ExplanationKind.Item } ? OutcomeOf(asked.Value) : null,
            asked is null ? [] : asked.Kind == ExplanationKind.Item ? [Item(asked, 1, terms, isWanted)] : Condition(asked, terms, isWanted));
    }

    private IReadOnlyList<ExplainedStep> Kept(Explanation part, Terms terms)
    {
        var source = part.Operands[0];
        if (source.Value is not FeelList list)
        {
            return Values(source, terms, isNamed: false);
        }

        var text = $"{terms.Label(source)} 共 {list.Items.Count} 项，";
        var asked = Terms.OneLine(part)[Terms.OneLine(source).Length..].Trim().TrimStart('[').TrimEnd(']');
        var kept = part.Value is FeelList { Items.Count: var count } ? $"{count} 项" : Terms.Show(part.Value!, null);
        return [.. Values(source, terms, isNamed: true), Step(part, text + (asked == "item != null" ? $"填了的 {kept}" : $"合“{asked.Replace("item.", "", StringComparison.Ordinal).Replace("item", "它", StringComparison.Ordinal)}”的是 {kept}")) with { Outcome = null }];
    }

    private static ExplainedStep Table(Explanation part)
    {
        var (decision, finding) = (DecidedTable)part.Subject!;
        return new(
            $"{DecisionText.Of(decision, finding)}：{Reading.Show(finding.Result)}",
            finding.Result is FeelNull ? Status.Unknown : null,
            [.. finding.Inputs.Select(input => new ExplainedStep($"{input.Label}：{Reading.Show(input.Value)}", null, []))]);
    }
}
