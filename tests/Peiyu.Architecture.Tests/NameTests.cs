using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Peiyu.Architecture.Tests;

public sealed partial class NameTests
{
    private const int DeepestFolder = 3;

    [Fact]
    public void A_public_type_stands_in_a_file_of_its_name() => House.Holds(
        from file in SourceCode.Product
        from type in file.Types
        where type.Modifiers.Any(SyntaxKind.PublicKeyword) && type.Identifier.Text != file.Title
        select new Offence(file.Path, $"{file.At(type)} {type.Identifier.Text}"));

    [Fact]
    public void A_file_carries_the_name_of_a_type_in_it() => House.Holds(
        from file in SourceCode.Product
        let types = file.Types.Select(type => type.Identifier.Text).ToList()
        where types.Count > 0 && !types.Contains(file.Title)
        select new Offence(file.Path, $"has {string.Join(", ", types)}"));

    [Fact]
    public void A_namespace_has_no_braces_and_is_the_folder() => House.Holds(
        from file in SourceCode.All
        from space in file.Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        let folder = string.Join('.', file.Folders.Prepend(file.Project))
        where space is not FileScopedNamespaceDeclarationSyntax || space.Name.ToString() != folder
        select new Offence(file.Path, $"{file.At(space)} {space.Name}, not {folder};"));

    [Fact]
    public void A_type_stands_in_a_namespace() => House.Holds(
        from file in SourceCode.All
        where file.Types.Any() && !file.Root.ChildNodes().OfType<BaseNamespaceDeclarationSyntax>().Any()
        select new Offence(file.Path, "has no namespace"));

    [Fact]
    public void No_folder_lies_deeper_than_three_below_its_project() => House.Holds(
        from path in SourceCode.All.Select(file => file.Path).Concat(SourceCode.Views)
        where path.Split('/')[2..^1].Length > DeepestFolder
        select new Offence(path, "lies too deep"));

    [Fact]
    public void No_folder_and_no_type_is_a_heap() => House.Holds(
        [
            .. from path in SourceCode.All.Select(file => file.Path).Concat(SourceCode.Views)
               from name in path.Split('/')[..^1].Append(Path.GetFileNameWithoutExtension(path))
               where Heap().IsMatch(name)
               select new Offence(path, name),
            .. from file in SourceCode.All
               from type in file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
               where Heap().IsMatch(type.Identifier.Text)
               select new Offence(file.Path, $"{file.At(type)} {type.Identifier.Text}"),
        ]);

    [Theory]
    [InlineData("Helpers")]
    [InlineData("PlanManager")]
    [InlineData("EnterpriseDto")]
    [InlineData("FundImpl")]
    public void A_heap_is_found(string name) => Assert.Matches(Heap(), name);

    [GeneratedRegex("^(Helpers?|Common|Utils?|Utilities|Managers?)$|(Managers?|Helpers?|Dtos?|Impl|Utils?)$")]
    private static partial Regex Heap();
}
