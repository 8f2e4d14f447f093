using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Peiyu.Architecture.Tests;

public sealed class MoneyTests
{
    private static readonly string[] Exact = ["Peiyu.Feel", "Peiyu.Plans"];

    private static readonly string[] Inexact = ["double", "float", "Double", "Single", "Half"];

    [Fact]
    public void Money_is_never_a_floating_point_number() => House.Holds(
        from file in SourceCode.Product
        where Exact.Contains(file.Project) || (file.Project == "Peiyu.Core" && file.Folders is ["Fund", ..])
        from token in file.Root.DescendantTokens()
        where IsInexact(token)
        select new Offence(file.Path, $"{file.At(token)} {token.Parent}"));

    [Theory]
    [InlineData("var share = 0.1;")]
    [InlineData("double share = 1;")]
    [InlineData("var share = (float)1;")]
    [InlineData("System.Double share = 1;")]
    public void A_floating_point_number_is_found(string statement) =>
        Assert.Contains(CSharpSyntaxTree.ParseText(statement, cancellationToken: TestContext.Current.CancellationToken)
            .GetRoot(TestContext.Current.CancellationToken).DescendantTokens(), IsInexact);

    private static bool IsInexact(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.DoubleKeyword or SyntaxKind.FloatKeyword => true,
        SyntaxKind.IdentifierToken => Inexact.Contains(token.Text),
        SyntaxKind.NumericLiteralToken => token.Value is double or float,
        _ => false,
    };
}
