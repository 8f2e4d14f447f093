namespace Peiyu.Plans.Model;

/// <summary>How a target that is neither reached nor past its day is judged; documents give a number and a day, and say nothing of pace.</summary>
/// <param name="Few">Targets of so few or fewer come all at once or not at all.</param>
/// <param name="NearDays">Within so many days of its day even a small target must be on its way.</param>
/// <param name="Assumption">Our reading, shown wherever a state is shown.</param>
public sealed record PaceRule(int Few, int NearDays, Assumption Assumption);
