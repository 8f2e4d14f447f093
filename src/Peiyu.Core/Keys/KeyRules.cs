using Peiyu.Core.Access;

namespace Peiyu.Core.Keys;

/// <summary>What a key must be like.</summary>
public static class KeyRules
{
    public const int LongestName = 60;

    /// <summary>A year and a day: nobody has to think of it on the very day.</summary>
    public const int MostDays = 366;

    /// <summary>Good keys of one account; more than this nobody keeps apart.</summary>
    public const int MostKeys = 20;

    /// <summary>What keeps it from being made, by field; empty where nothing does.</summary>
    public static IReadOnlyList<(string Field, string Sentence)> ProblemsOf(Actor owner, KeyForm form, DateOnly today) =>
    [
        .. NameProblem(form.Name),
        .. form.Acts.Except(KeyActs.Of(owner)).Select(act => ("用途", $"这个账号不能“{KeyActs.Word(act)}”，密钥也不能。")),
        .. DayProblem(form.Until, today),
    ];

    private static IEnumerable<(string Field, string Sentence)> NameProblem(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            yield return ("名称", "请写这把密钥给谁用、做什么，如：统计系统每晚取数。");
        }
        else if (name.Trim().Length > LongestName || name.Any(char.IsControl))
        {
            yield return ("名称", $"名称要在一行里写完，最多 {LongestName} 个字。");
        }
    }

    private static IEnumerable<(string Field, string Sentence)> DayProblem(DateOnly until, DateOnly today)
    {
        if (until < today)
        {
            yield return ("有效期", "有效期已经过了，请选今天或以后的一天。");
        }
        else if (until.DayNumber - today.DayNumber > MostDays)
        {
            yield return ("有效期", $"密钥最多用 {MostDays} 天，请选 {today.AddDays(MostDays):yyyy-MM-dd} 或更早的一天。");
        }
    }
}
