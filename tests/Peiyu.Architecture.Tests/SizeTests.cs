using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Peiyu.Architecture.Tests;

public sealed class SizeTests
{
    private const int LongestFile = 300;
    private const int LongestMethod = 60;
    private const int LongestView = 150;
    private const int MedianFile = 60;

    [Fact]
    public void No_file_is_longer_than_300_lines() => House.Holds(
        from file in SourceCode.All
        where file.Lines > LongestFile
        select new Offence(file.Path, $"{file.Lines} lines"));

    [Fact]
    public void No_method_is_longer_than_60_lines() => House.Holds(
        from file in SourceCode.Product
        from node in file.Root.DescendantNodes()
        where node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax
        let lines = Lines(node)
        where lines > LongestMethod
        select new Offence(file.Path, $"{file.At(node)} {lines} lines"));

    [Fact]
    public void No_program_runs_longer_than_a_method_may() => House.Holds(
        from file in SourceCode.Product
        let statements = file.Root.ChildNodes().OfType<GlobalStatementSyntax>().ToList()
        let lines = statements.Sum(Lines)
        where lines > LongestMethod
        select new Offence(file.Path, $"{lines} lines of statements"));

    [Fact]
    public void No_view_is_longer_than_150_lines() => House.Holds(
        from view in SourceCode.Views
        let lines = File.ReadLines(Repository.At(view)).Count()
        where lines > LongestView
        select new Offence(view, $"{lines} lines"));

    [Fact]
    public void Half_of_the_files_have_at_most_60_lines()
    {
        var files = SourceCode.Product.OrderBy(file => file.Lines).ToList();
        var median = files[files.Count / 2].Lines;
        var longest = files.TakeLast(20).Reverse().Select(file => $"{file.Lines} {file.Path}");
        Assert.True(median <= MedianFile, $"The median is {median} lines. The longest:\n{string.Join('\n', longest)}");
    }

    /// <summary>Attributes do not count.</summary>
    private static int Lines(SyntaxNode node)
    {
        var first = node is MemberDeclarationSyntax { AttributeLists: [.., var last] }
            ? last.GetLastToken().GetNextToken()
            : node.GetFirstToken();
        var span = node.SyntaxTree.GetLineSpan(TextSpan.FromBounds(first.SpanStart, node.Span.End));
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }
}
