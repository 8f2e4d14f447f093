using Peiyu.Feel.Ast;
using Peiyu.Feel.Ast.Tests;

namespace Peiyu.Feel.Parsing;

internal sealed partial class Parser
{
    private ComparisonNode Comparison(Node left, string sign, int position)
    {
        var right = Binary(Level.Sum);
        return new ComparisonNode(Note(SubjectOf(left), sign, right, position), left, right);
    }

    private BetweenNode Between(Node value, int position)
    {
        var low = Binary(Level.Sum);
        var middle = Mark();
        _scanner.ExpectKeyword("and");
        var high = Binary(Level.Sum);
        var subject = SubjectOf(value);
        return new BetweenNode(
            Note(subject, ">=", low, position), Note(subject, "<=", high, middle), value, low, high);
    }

    private InNode In(Node value)
    {
        var subject = SubjectOf(value);
        var depth = _names.Depth;
        _names.Push(UnaryTestsNode.Input);
        var tests = _scanner.Looking("(") ? Bracketed(subject) : [Test(subject, Level.Sum)];
        _names.PopTo(depth);
        return new InNode(value, tests);
    }

    /// <summary>What follows <c>in</c> and begins with a bracket: tests, a range, or any expression.</summary>
    private List<Test> Bracketed(Subject subject)
    {
        var start = Mark();
        if (Open("(") && PeekComparisonSign() is null)
        {
            var first = Expression();
            if (_scanner.Try(".."))
                return [TestOf(subject, RangeFrom(start, first, false))];
            if (!_scanner.Looking(","))
            {
                Close(")");
                var operand = InstanceOf(Postfix(Spanned(start, first)));
                return [TestOf(subject, BinaryFrom(operand, Level.Sum))];
            }
            _scanner.Expect(",");
            return [TestOf(subject, first), .. RemainingTests(subject)];
        }
        return RemainingTests(subject);
    }

    private List<Test> RemainingTests(Subject subject)
    {
        var tests = Separated(() => Test(subject, Level.Disjunction));
        Close(")");
        return tests;
    }

    private Test Test(Subject subject, Level level)
    {
        if (PeekComparisonSign() is not { } sign)
            return TestOf(subject, Binary(level));
        var position = Mark();
        _scanner.MoveTo(position + sign.Length);
        var right = Binary(Level.Sum);
        return new ComparisonTest(Note(subject, sign, right, position), right) { Span = position.._scanner.LastEnd };
    }

    private Test TestOf(Subject subject, Node node) => node switch
    {
        RangeNode range => new RangeTest(
            Note(subject, range.StartIncluded ? ">=" : ">", range.Start, range.Start.Span.Start.Value),
            Note(subject, range.EndIncluded ? "<=" : "<", range.End, range.End.Span.Start.Value),
            range)
        {
            Span = node.Span,
        },
        ListNode { Items.Count: > 0 } list when list.Items.All(item => item is RangeNode) =>
            new AnyTest([.. list.Items.Select(item => TestOf(subject, item))]) { Span = node.Span },
        _ => MentionsInput(node) ? new ConditionTest(node) { Span = node.Span } : new ValueTest(node) { Span = node.Span },
    };

    private bool MentionsInput(Node node) => _inputs.Any(position => Within(position, node.Span));

    private Subject SubjectOf(Node node) => new(node.Span.Start.Value, _scanner.Text[node.Span], NamesIn(node.Span));

    private HashSet<string> NamesIn(Range span) =>
        [.. _reads.Where(read => Within(read.Position, span)).Select(read => read.Name)];

    private static bool Within(int position, Range span) => position >= span.Start.Value && position < span.End.Value;

    private FeelComparison Note(Subject left, string sign, Node right, int position)
    {
        var (line, column) = _scanner.Place(left.Start);
        var comparison = new FeelComparison
        {
            Line = line,
            Column = column,
            Text = _scanner.Text[left.Start.._scanner.LastEnd],
            Left = left.Text,
            Operator = sign,
            Right = _scanner.Text[right.Span],
            LeftNames = left.Names,
            RightNames = NamesIn(right.Span),
        };
        _comparisons.Add((position, comparison));
        return comparison;
    }
}
