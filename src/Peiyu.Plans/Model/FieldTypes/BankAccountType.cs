using Peiyu.Feel.Values;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Model.FieldTypes;

/// <summary>An account at a bank: kept whole, shown masked.</summary>
internal sealed class BankAccountType : FieldType
{
    // Excel keeps so many digits of a number; of a longer account the last ones are lost.
    private const int DigitsOfNumbers = 15;

    public override string Name => "bank-account";

    public override string Expected => "银行账号，8 到 30 位数字";

    public override bool IsMasked => true;

    public override bool TryRead(Cell cell, out FeelValue value)
    {
        var isRead = BankAccount.TryParse(CellText.Narrow(cell.Text), out var account) && !HasLostDigits(cell);
        value = isRead ? new FeelText(account!.Text, account.Masked) : FeelNull.Literal;
        return isRead;
    }

    public override string? Explain(Cell cell) => HasLostDigits(cell)
        ? "被 Excel 当成了数字，末几位已经丢失；请把这一列设为“文本”格式后重新填写账号"
        : null;

    public override string Mask(string text) => text.Contains(Masking.Sign) ? text
        : BankAccount.TryParse(CellText.Narrow(text), out var account) ? account.Masked
        : Masking.Digits(text);

    private static bool HasLostDigits(Cell cell) => cell.Kind == CellKind.Number && cell.Text.Length > DigitsOfNumbers;
}
