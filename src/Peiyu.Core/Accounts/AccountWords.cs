using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>How an account is called in the records.</summary>
public static class AccountWords
{
    extension(Account account)
    {
        /// <summary>县工信局 中小企业科（gxj-zxk）.</summary>
        public string Title => $"{account.DisplayName}（{account.UserName}）";
    }
}
