using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.FieldTypes;
using Peiyu.Plans.Tables;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Model;

/// <summary>Types that keep more than they show, and their neighbours.</summary>
public sealed class MaskedTypeTests
{
    private static readonly FieldType Account = new BankAccountType();
    private static readonly FieldType Phone = new PhoneType();

    [Theory]
    [InlineData("6217000010001231234", "6217000010001231234", "6217 **** **** 1234")]
    [InlineData(" 6217 0000 1000 1231 234 ", "6217000010001231234", "6217 **** **** 1234")]
    [InlineData("6217-0000-1000-1231", "6217000010001231", "6217 **** **** 1231")]
    [InlineData("６２１７００００１０００１２３１", "6217000010001231", "6217 **** **** 1231")]
    [InlineData("12345678", "12345678", "**** 5678")]
    [InlineData("12345678901", "12345678901", "**** 8901")]
    [InlineData("123456789012", "123456789012", "1234 **** **** 9012")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890", "1234 **** **** 7890")]
    public void An_account_is_kept_whole_and_shown_by_head_and_tail(string typed, string kept, string shown) =>
        IsKeptAndShown(Account, typed, kept, shown);

    [Theory]
    [InlineData("13812345678", "13812345678", "138****5678")]
    [InlineData("138 1234 5678", "13812345678", "138****5678")]
    [InlineData("0635-5231234", "0635-5231234", "0635-***1234")]
    public void A_telephone_number_is_kept_whole_and_shown_without_its_middle(string typed, string kept, string shown) =>
        IsKeptAndShown(Phone, typed, kept, shown);

    [Theory]
    [InlineData("1234567")]
    [InlineData("1234567890123456789012345678901")]
    [InlineData("6217000010001231x")]
    [InlineData("6217.0000.1000")]
    [InlineData("农商行 6217000010001231")]
    [InlineData("6217 **** **** 1234")]
    public void Anything_else_is_no_account(string typed) => Assert.False(Account.TryRead(Cell.OfText(typed), out _));

    [Fact]
    public void An_account_that_excel_made_a_number_of_is_refused_where_digits_are_lost()
    {
        Assert.True(Account.TryRead(Cell.OfNumber("621700001000123"), out _));
        Assert.False(Account.TryRead(Cell.OfNumber("6217000010001230000"), out _));
        Assert.Contains("末几位已经丢失", Account.Explain(Cell.OfNumber("6217000010001230000")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("6217 **** **** 1234", "6217 **** **** 1234")]
    [InlineData("农商行 6217000010001231", "农商行 ****************")]
    [InlineData("1234567", "*******")]
    [InlineData("", "")]
    public void What_can_not_be_read_shows_no_digit_and_what_is_masked_stays(string text, string shown)
    {
        Assert.Equal(shown, Account.Mask(text));
        Assert.Equal(shown, Phone.Mask(text));
    }

    [Theory]
    [InlineData("6217 **** **** 1234", true)]
    [InlineData("6217000010001234", false)]
    [InlineData("", false)]
    public void What_comes_back_as_it_was_shown_is_known_as_such(string text, bool isMask)
    {
        Assert.Equal(isMask, Account.IsMask(Cell.OfText(text)));
        Assert.False(new TextType().IsMask(Cell.OfText(text)));
    }

    [Fact]
    public void Two_accounts_that_are_shown_alike_are_two()
    {
        Assert.True(Account.TryRead(Cell.OfText("6217000010001234"), out var one));
        Assert.True(Account.TryRead(Cell.OfText("6217999910001234"), out var other));
        Assert.Equal(Account.Show(one), Account.Show(other));
        Assert.NotEqual(one, other);
    }

    [Theory]
    [InlineData("张三", true)]
    [InlineData(" 张三 ", true)]
    [InlineData("张三13812345678", false)]
    [InlineData("十个字十个字十个字十个字十个字十个字十个字十个字十个字十个字十个字十个字十个字十个字", false)]
    public void A_person_is_a_name_without_a_number(string typed, bool isOne) =>
        Assert.Equal(isOne, new PersonType().TryRead(Cell.OfText(typed), out _));

    [Theory]
    [InlineData("12", "12")]
    [InlineData("12、15", "12、15")]
    [InlineData("12, 15，12", "12、15")]
    [InlineData("0", null)]
    [InlineData("合同.pdf", null)]
    [InlineData("-1", null)]
    [InlineData("、", null)]
    public void A_file_is_the_numbers_of_attachments(string typed, string? kept) =>
        Assert.Equal(kept, new FileType().TryRead(Cell.OfText(typed), out var value) ? new FileType().Write(value) : null);

    [Fact]
    public void A_fact_can_not_be_a_number_that_is_masked()
    {
        using var plan = PlanCopy.With(("facts.yaml", "- {name: 营业收入", "- {name: 联系电话, type: phone, periods: [none], description: 联系电话}\n- {name: 营业收入"));
        Assert.Contains(PlanLoader.Load(plan.Folder).Problems, problem => problem.Message.Contains("不能是指标", StringComparison.Ordinal));
    }

    private static void IsKeptAndShown(FieldType type, string typed, string kept, string shown)
    {
        Assert.True(type.TryRead(Cell.OfText(typed), out var value));
        Assert.Equal(kept, type.Write(value));
        Assert.Equal(shown, type.Show(value));
        Assert.Equal(shown, Reading.Show(value));
        Assert.DoesNotContain(kept, value.ToString(), StringComparison.Ordinal);
        Assert.Equal(shown, type.Mask(typed));
        Assert.True(type.TryRead(Cell.OfText(kept), out var again));
        Assert.Equal(value, again);
        Assert.IsType<FeelText>(value);
    }
}
