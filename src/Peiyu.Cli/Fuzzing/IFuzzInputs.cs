namespace Peiyu.Cli.Fuzzing;

/// <summary>Where inputs come from; several threads may ask unless it says otherwise.</summary>
internal interface IFuzzInputs
{
    /// <summary>The next one to try.</summary>
    /// <param name="number">Which of the run, from 0.</param>
    public FuzzInput Make(long number);

    /// <summary>Hears that an input was tried, by the thread that tried it.</summary>
    public void Tried(FuzzInput input);
}
