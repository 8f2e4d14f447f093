using System.Collections.Frozen;
using AnyAscii;

namespace Peiyu.Core.Search;

/// <summary>How a Chinese character is read, in letters without tones.</summary>
internal static class Readings
{
    // Characters of names that are read in two ways, or written in two (ü as v or u). Others have the one that the library gives.
    private static readonly FrozenDictionary<char, string[]> Several = new[]
    {
        "行 xing hang", "长 chang zhang", "重 chong zhong", "乐 le yue", "单 dan shan", "曾 zeng ceng", "厦 xia sha", "朝 chao zhao",
        "会 hui kuai", "调 diao tiao", "解 jie xie", "盛 sheng cheng", "宿 su xiu", "都 du dou", "柏 bai bo", "仇 qiu chou", "区 qu ou",
        "查 cha zha", "尉 wei yu", "翟 zhai di", "召 zhao shao", "车 che ju", "和 he huo", "降 jiang xiang", "藏 zang cang", "传 chuan zhuan",
        "缪 miao mou", "秘 mi bi", "朴 pu piao", "参 can shen", "铅 qian yan", "莘 shen xin", "盖 gai ge", "贾 jia gu", "粘 zhan nian",
        "堡 bao pu", "泊 bo po", "覃 qin tan", "洗 xi xian", "卜 bu bo", "隽 juan jun", "强 qiang jiang", "便 bian pian", "还 huan hai",
        "吕 lv lu", "绿 lv lu", "旅 lv lu", "铝 lv lu", "律 lv lu", "率 lv shuai", "滤 lv lu", "女 nv nu", "屡 lv lu", "缕 lv lu", "驴 lv lu",
    }.Select(line => line.Split(' ')).ToFrozenDictionary(parts => parts[0][0], parts => parts[1..]);

    /// <summary>Small letters, the usual reading first; empty for what is no Chinese character.</summary>
    public static IReadOnlyList<string> Of(char character)
    {
        if (!IsChinese(character))
        {
            return [];
        }

        return Several.TryGetValue(character, out var several)
            ? several
            : [character.ToString().Transliterate().ToLowerInvariant()];
    }

    private static bool IsChinese(char character) => character is >= '\u3400' and <= '\u9FFF';
}
