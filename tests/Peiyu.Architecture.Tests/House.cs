using System.Runtime.CompilerServices;
using Xunit;

namespace Peiyu.Architecture.Tests;

/// <summary>Holds what was found against a rule and its exemptions, which all stand here.</summary>
/// <remarks>
/// Beyond these: migrations are written by a tool, and a Razor component is a partial class that the Razor compiler
/// completes and does not seal.
/// </remarks>
internal static class House
{
    private const string Database = nameof(DatabaseTests.Only_the_keepers_of_the_register_touch_the_database);
    private const string Clock = nameof(ClockTests.Only_the_composition_root_names_a_clock);
    private const string Money = nameof(MoneyTests.Money_is_never_a_floating_point_number);

    private static readonly (string Test, string Path, string Reason)[] Exemptions =
    [
        (Database, "src/Peiyu.Core/PeiyuCore.cs", "The composition root makes the database known."),
        (Database, "src/Peiyu.Cli/CoreHost.cs", "Says for every verb that the database can't be used."),
        (Clock, "src/Peiyu.Core/PeiyuCore.cs", "The composition root names the real clock, once."),
        (Money, "src/Peiyu.Feel/Evaluation/Real.cs", "Takes what has no exact value back into decimal."),
        (Money, "src/Peiyu.Feel/Evaluation/Power.cs", "A power with a fractional exponent has no exact value."),
        (Money, "src/Peiyu.Feel/Functions/Lists/StddevFunction.cs", "A root, taken as in sqrt."),
        (Money, "src/Peiyu.Feel/Functions/Numbers/SqrtFunction.cs", "A first guess, made exact in decimal."),
        (Money, "src/Peiyu.Feel/Functions/Numbers/ExpFunction.cs", "The exponential has no exact value."),
        (Money, "src/Peiyu.Feel/Functions/Numbers/LogFunction.cs", "The logarithm has no exact value."),
    ];

    /// <summary>Nothing but what is exempt breaks the rule of the test, and no exemption is left over.</summary>
    public static void Holds(IEnumerable<Offence> offences, [CallerMemberName] string test = "")
    {
        var found = offences.ToList();
        var exempt = Exemptions.Where(exemption => exemption.Test == test)
            .Select(exemption => exemption.Path).ToHashSet();
        string[] complaints =
        [
            .. found.Where(offence => !exempt.Contains(offence.Path)).Select(offence => $"{offence}"),
            .. exempt.Except(found.Select(offence => offence.Path)).Select(path => $"{path}: needs no exemption now"),
        ];
        Assert.True(complaints.Length == 0, $"{test.Replace('_', ' ')}:\n{string.Join('\n', complaints)}");
    }
}
