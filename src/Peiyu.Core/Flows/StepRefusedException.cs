namespace Peiyu.Core.Flows;

/// <summary>A step that turned out to be impossible on the way: whatever it did so far is undone with its transaction.</summary>
internal sealed class StepRefusedException(string sentence) : Exception(sentence);
