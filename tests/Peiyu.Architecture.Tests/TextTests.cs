using System.Text.RegularExpressions;
using Xunit;

namespace Peiyu.Architecture.Tests;

public sealed partial class TextTests
{
    [Fact]
    public void Nothing_speaks_of_one_machine_s_folders() => House.Holds(
        from file in Repository.Texts()
        from match in MachineFolder().Matches(file.Text)
        select new Offence(file.Path, $"{file.Path}:{Line(file.Text, match)} {match.Value}"));

    [Fact]
    public void Nobody_s_mobile_number_stands_in_plans_documents_or_samples() => House.Holds(
        from file in Repository.Texts()
        where Published().IsMatch(file.Path)
        from match in MobileNumber().Matches(file.Text)
        select new Offence(file.Path, $"{file.Path}:{Line(file.Text, match)} {match.Value}"));

    private static int Line(string text, Match match) => text.AsSpan(0, match.Index).Count('\n') + 1;

    [GeneratedRegex(@"(?<![\w.~)\]}-])/(work|root|home)/")]
    private static partial Regex MachineFolder();

    [GeneratedRegex("^(plans|docs|demo|tests/samples)/|demo", RegexOptions.IgnoreCase)]
    private static partial Regex Published();

    [GeneratedRegex(@"(?<!\d)1[3-9]\d{9}(?!\d)")]
    private static partial Regex MobileNumber();
}
