using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Peiyu.Architecture.Tests;

public sealed partial class DatabaseTests
{
    /// <summary>The parts of the core that read and write the register; the rest asks them.</summary>
    private static readonly string[] Keepers =
    [
        "Accounts", "Data", "Register", "Imports", "Exports", "Boards", "Enterprises", "Audit",
        "Entry", "Contacts", "Search", "Views", "Messages", "Todo", "Libraries", "Keys", "Fund", "Flows", "Claims", "Attachments", "Proofs", "Pipelines", "Simulations",
    ];

    [Fact]
    public void Only_the_keepers_of_the_register_touch_the_database() => House.Holds(
        [
            .. SourceCode.Product.Where(file => !Keeps(file)).SelectMany(Touches),
            .. SourceCode.Views.SelectMany(Touches),
        ]);

    [Theory]
    [InlineData("@inject IDbContextFactory<PeiyuDb> Databases")]
    [InlineData("@using Microsoft.EntityFrameworkCore")]
    [InlineData("@code { private Npgsql.NpgsqlConnection? _connection; }")]
    [InlineData("@inject PeiyuDb Db")]
    public void A_page_that_touches_the_database_is_found(string view) => Assert.Matches(Database(), view);

    private static bool Keeps(SourceFile file) => file.Project.StartsWith("Peiyu.Data.", StringComparison.Ordinal)
        || (file.Project == "Peiyu.Core" && file.Folders.Length > 0 && Keepers.Contains(file.Folders[0]));

    private static IEnumerable<Offence> Touches(SourceFile file) => file.Root.DescendantNodes()
        .Where(node => IsName(node) && !IsName(node.Parent))
        .Where(node => Database().IsMatch(node.ToString()))
        .Select(node => new Offence(file.Path, $"{file.At(node)} {node}"));

    private static bool IsName(SyntaxNode? node) => node is NameSyntax or MemberAccessExpressionSyntax;

    private static IEnumerable<Offence> Touches(string view) =>
        Database().Matches(Repository.Read(view)).Select(match => new Offence(view, match.Value));

    [GeneratedRegex(
        @"\b(Microsoft\.EntityFrameworkCore|Microsoft\.Data\.Sqlite|Npgsql|System\.Data)\b"
        + @"|\b(PeiyuDb|IDbContextFactory|DbContext|DbConnection)\b")]
    private static partial Regex Database();
}
