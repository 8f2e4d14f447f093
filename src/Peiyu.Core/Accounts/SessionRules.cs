using System.ComponentModel.DataAnnotations;

namespace Peiyu.Core.Accounts;

/// <summary>How long sessions and passwords of officials may last; what level 3 of the protection scheme asks for where nothing is set.</summary>
public sealed class SessionRules
{
    public const string Section = "Sessions";

    /// <summary>How many sessions an official has at one time: a newer one ends the oldest. 0: as many as one likes.</summary>
    [Range(0, 100, ErrorMessage = "Peiyu:Sessions:MostOfOfficials 要是 0 到 100：干部的一个账号同时能在几处登录，0 是不限。")]
    public int MostOfOfficials { get; set; } = 1;

    /// <summary>Without a click for so many minutes the session of an official ends.</summary>
    [Range(1, 720, ErrorMessage = "Peiyu:Sessions:IdleMinutes 要是 1 到 720：干部多少分钟不动就要重新登录。")]
    public int IdleMinutes { get; set; } = 30;

    /// <summary>However busy, after so many hours any session ends.</summary>
    [Range(1, 24, ErrorMessage = "Peiyu:Sessions:LongestHours 要是 1 到 24：一次登录最长几小时。")]
    public int LongestHours { get; set; } = 12;

    /// <summary>After so many days an official chooses another password. 0: never.</summary>
    [Range(0, 3650, ErrorMessage = "Peiyu:Sessions:PasswordDays 要是 0 到 3650：干部的密码用多少天要换，0 是不用换。")]
    public int PasswordDays { get; set; } = 90;

    /// <summary>So many days before that he is told.</summary>
    [Range(0, 365, ErrorMessage = "Peiyu:Sessions:ReminderDays 要是 0 到 365：密码到期前多少天开始提醒。")]
    public int ReminderDays { get; set; } = 7;
}
