using Peiyu.Core.Data;
using Peiyu.Core.Libraries;
using Peiyu.Plans.Evaluation;
using Xunit;

namespace Peiyu.Core.Tests.Libraries;

public sealed class LibraryRuleTests
{
    private const string Found = "规模以下小微企业：是";
    private const string OtherThan = "规模以下小微企业：否";

    [Theory]
    [InlineData(Status.Met, false, LibraryVerdict.Enter)]
    [InlineData(Status.Met, true, null)]
    [InlineData(Status.Unmet, false, null)]
    [InlineData(Status.Unmet, true, LibraryVerdict.Leave)]
    [InlineData(Status.Unknown, false, null)]
    [InlineData(Status.Unknown, true, null)]
    public void The_rules_propose_what_the_book_lacks_and_nothing_that_they_cannot_tell(Status status, bool isIn, LibraryVerdict? proposed) =>
        Assert.Equal(proposed, LibraryRule.Propose(status, isIn, null, null));

    [Theory]
    [InlineData(Status.Met, false, LibraryVerdict.RefuseEntry, Found, null)]
    [InlineData(Status.Met, false, LibraryVerdict.RefuseEntry, OtherThan, LibraryVerdict.Enter)]
    [InlineData(Status.Unmet, true, LibraryVerdict.RefuseLeave, Found, null)]
    [InlineData(Status.Unmet, true, LibraryVerdict.RefuseLeave, OtherThan, LibraryVerdict.Leave)]
    [InlineData(Status.Unmet, true, LibraryVerdict.RefuseEntry, Found, LibraryVerdict.Leave)]
    [InlineData(Status.Met, false, LibraryVerdict.RefuseLeave, Found, LibraryVerdict.Enter)]
    [InlineData(Status.Met, false, LibraryVerdict.Leave, Found, LibraryVerdict.Enter)]
    public void What_was_refused_stays_refused_until_the_rules_find_something_else(
        Status status, bool isIn, LibraryVerdict last, string because, LibraryVerdict? proposed) =>
        Assert.Equal(proposed, LibraryRule.Propose(status, isIn, Entry(last, Found), because));

    [Theory]
    [InlineData(LibraryVerdict.Enter, LibraryVerdict.Leave)]
    [InlineData(LibraryVerdict.Leave, LibraryVerdict.Enter)]
    [InlineData(LibraryVerdict.RefuseEntry, LibraryVerdict.Leave)]
    [InlineData(LibraryVerdict.RefuseLeave, LibraryVerdict.Enter)]
    public void Taking_back_says_how_it_stood_before(LibraryVerdict verdict, LibraryVerdict opposite) =>
        Assert.Equal(opposite, verdict.Opposite);

    private static LibraryEntry Entry(LibraryVerdict verdict, string because) =>
        new(1, "seed", 1, verdict, new(2023, 3, 31), default, "县工信局", "不够稳定", because);
}
