using Peiyu.Core.Accounts;
using Xunit;

namespace Peiyu.Core.Tests.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("abc12345x", "至少要 10 个")]
    [InlineData("abcdefghkm", "只用了一种字符")]
    [InlineData("Qingshui-2023", "用户名")]
    [InlineData("password123", "太常见")]
    [InlineData("a123456789", "太常见")]
    [InlineData("1a1a1a1a1a1a", "太常见")]
    public void A_weak_password_is_refused_in_a_sentence(string password, string words) =>
        Assert.Contains(words, PasswordRules.ProblemOf(password, "qingshui"), StringComparison.Ordinal);

    [Theory]
    [InlineData("春天里 3 只白鹅过河")]
    [InlineData("mxk7-quvw-39")]
    public void A_long_one_of_two_sorts_may_be_used(string password) => Assert.Null(PasswordRules.ProblemOf(password, "qingshui"));

    [Fact]
    public void The_shipped_one_keeps_the_rules() => Assert.Null(PasswordRules.ProblemOf(DemoAccounts.Password, "bureau"));
}
