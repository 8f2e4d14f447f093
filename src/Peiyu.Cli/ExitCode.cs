namespace Peiyu.Cli;

/// <summary>What a verb gives back to the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The work was refused: problems under --strict, rows refused, a check that failed.</summary>
    public const int Refused = 1;

    /// <summary>A wrong call, an input that can't be read, or a broken plan.</summary>
    public const int Misused = 2;
}
