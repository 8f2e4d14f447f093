using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Peiyu.Architecture.Tests;

public sealed partial class SealedTests
{
    [Fact]
    public void A_class_without_heirs_is_sealed()
    {
        var inherited = SourceCode.Views.SelectMany(view => Inherits().Matches(Repository.Read(view)))
            .Select(match => match.Groups["name"].Value).ToHashSet();

        House.Holds(
            from type in Open(SourceCode.All)
            where type.File.Path.StartsWith("src/", StringComparison.Ordinal) && !IsComponent(type.File)
            where !inherited.Contains(type.Symbol.Name)
            select new Offence(type.File.Path, $"{type.Symbol.Name} has no heirs and is not sealed"));
    }

    [Fact]
    public void A_class_that_is_not_sealed_is_found()
    {
        const string Text = """
            namespace House;
            public class Parent;
            public class Child : Parent;
            public record Note(string Text);
            public sealed record Page;
            public abstract class Shape;
            public static class Words;
            public partial class Half;
            public sealed partial class Half;
            """;
        var tree = CSharpSyntaxTree.ParseText(Text, cancellationToken: TestContext.Current.CancellationToken);
        var file = new SourceFile("src/House/All.cs", tree);

        Assert.Equal(["Child", "Note"], Open([file]).Select(type => type.Symbol.Name));
    }

    /// <summary>
    /// Classes and records that somebody could inherit from and nobody does. Bound, so that a type that inherits from
    /// another one of the same name is no heir.
    /// </summary>
    private static IEnumerable<(SourceFile File, INamedTypeSymbol Symbol)> Open(IReadOnlyList<SourceFile> files)
    {
        var house = CSharpCompilation.Create("house", files.Select(file => file.Tree));
        var types = files.SelectMany(file => Declared(file, house)).ToList();
        var bases = types.Select(type => type.Symbol.BaseType?.OriginalDefinition)
            .OfType<INamedTypeSymbol>().ToHashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        return types.Where(type =>
            type.Symbol is { IsSealed: false, IsStatic: false, IsAbstract: false } && !bases.Contains(type.Symbol));
    }

    private static IEnumerable<(SourceFile File, INamedTypeSymbol Symbol)> Declared(
        SourceFile file, CSharpCompilation house)
    {
        var model = house.GetSemanticModel(file.Tree);
        return file.Root.DescendantNodes().OfType<TypeDeclarationSyntax>()
            .Where(type => type.IsKind(SyntaxKind.ClassDeclaration) || type.IsKind(SyntaxKind.RecordDeclaration))
            .Select(type => (file, model.GetDeclaredSymbol(type)!));
    }

    private static bool IsComponent(SourceFile file) =>
        SourceCode.Views.Contains(Path.ChangeExtension(file.Path, null));

    [GeneratedRegex(@"^@inherits\s+(\w+\.)*(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Inherits();
}
