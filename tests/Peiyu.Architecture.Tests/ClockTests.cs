using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Peiyu.Architecture.Tests;

/// <summary>The time comes from TimeProvider. A Stopwatch measures and tells no time; it may be used.</summary>
public sealed partial class ClockTests
{
    private const string CompositionRoot = "src/Peiyu.Core/PeiyuCore.cs";

    [Fact]
    public void Only_the_composition_root_names_a_clock() => House.Holds(
        [
            .. from file in SourceCode.Product
               from access in file.Root.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
               where Clock().IsMatch(access.ToString())
               select new Offence(file.Path, $"{file.At(access)} {access}"),
            .. from view in SourceCode.Views
               from match in Clock().Matches(Repository.Read(view))
               select new Offence(view, match.Value),
        ]);

    [Theory]
    [InlineData("DateTime.Now")]
    [InlineData("System.DateTime.UtcNow")]
    [InlineData("DateTime.Today")]
    [InlineData("DateTimeOffset.Now")]
    [InlineData("DateTimeOffset.UtcNow")]
    [InlineData("TimeProvider.System")]
    public void A_clock_is_banned_for_the_compiler_too(string clock)
    {
        var symbol = clock.StartsWith("System.", StringComparison.Ordinal) ? clock : $"System.{clock}";

        Assert.Matches(Clock(), clock);
        Assert.Contains($"\nP:{symbol};", "\n" + Repository.Read("BannedSymbols.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_composition_root_lifts_the_ban()
    {
        var lifted = SourceCode.All
            .Where(file => file.Root.DescendantNodes(descendIntoTrivia: true)
                .OfType<PragmaWarningDirectiveTriviaSyntax>().Any(Lifts))
            .Select(file => file.Path);

        Assert.Equal([CompositionRoot], lifted);
        Assert.DoesNotContain(
            Repository.Files("src", "*.csproj").Append(".editorconfig").Append("Directory.Build.props"),
            path => Repository.Read(path).Contains("RS0030"));
    }

    private static bool Lifts(PragmaWarningDirectiveTriviaSyntax pragma) =>
        pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword)
        && (pragma.ErrorCodes.Count == 0 || pragma.ErrorCodes.Any(code => code.ToString() == "RS0030"));

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b|\bTimeProvider\.System\b")]
    private static partial Regex Clock();
}
