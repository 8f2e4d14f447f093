namespace Peiyu.Architecture.Tests;

/// <summary>Something that breaks a rule.</summary>
/// <param name="Path">The file.</param>
/// <param name="What">A line for whoever mends it.</param>
internal sealed record Offence(string Path, string What)
{
    public override string ToString() => What.StartsWith(Path, StringComparison.Ordinal) ? What : $"{Path}: {What}";
}
