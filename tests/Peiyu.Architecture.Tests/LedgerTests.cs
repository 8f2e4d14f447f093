using System.Text.RegularExpressions;
using Xunit;

namespace Peiyu.Architecture.Tests;

/// <summary>What stands in the fund's ledger is never changed and never taken out: there is one place that adds to it.</summary>
public sealed partial class LedgerTests
{
    private const string Writer = "src/Peiyu.Core/Fund/LedgerWriter.cs";

    [Fact]
    public void Only_the_writer_makes_entries_and_lines_of_the_ledger() => House.Holds(
        from file in SourceCode.Product
        where file.Path != Writer
        from Match match in Makes().Matches(file.Root.ToString())
        select new Offence(file.Path, match.Value));

    [Fact]
    public void Nothing_changes_or_removes_what_is_posted() => House.Holds(
        from file in SourceCode.Product
        from Match match in Changes().Matches(file.Root.ToString())
        select new Offence(file.Path, match.Value));

    /// <summary>An entity that is not tracked can't be changed by an assignment.</summary>
    [Fact]
    public void The_ledger_is_read_without_tracking() => House.Holds(
        from file in SourceCode.Product
        from Match match in Tracked().Matches(file.Root.ToString())
        select new Offence(file.Path, match.Value));

    [Theory]
    [InlineData("db.LedgerLines.ExecuteDeleteAsync(ct)")]
    [InlineData("work.Db.LedgerEntries.Where(entry => entry.Id == 1)\n    .ExecuteUpdateAsync(set => set, ct)")]
    [InlineData("db.LedgerEntries.Remove(entry)")]
    [InlineData("UPDATE ledger_entries SET text = ''")]
    public void A_change_is_found(string code) => Assert.Matches(Changes(), code);

    [Theory]
    [InlineData("db.LedgerEntries.FirstOrDefaultAsync(entry => entry.Id == id, ct)")]
    [InlineData("db.LedgerEntries.SingleAsync(ct)")]
    public void A_tracked_reading_is_found(string code) => Assert.Matches(Tracked(), code);

    [GeneratedRegex(@"new (LedgerEntry|LedgerLine)\b|Ledger(Entries|Lines)\s*\.Add")]
    private static partial Regex Makes();

    [GeneratedRegex(@"Ledger(Entries|Lines)\b[^;]*?\.\s*(Remove|Update|ExecuteDelete|ExecuteUpdate|Attach)\w*\(|(?i)(update|delete\s+from)\s+""?ledger_(entries|lines)")]
    private static partial Regex Changes();

    [GeneratedRegex(@"Ledger(Entries|Lines)\s*\.\s*(First|Single|Last|Find|ToList|ToArray)\w*\(")]
    private static partial Regex Tracked();
}
