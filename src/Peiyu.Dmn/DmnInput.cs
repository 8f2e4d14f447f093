using Peiyu.Feel.Values;

namespace Peiyu.Dmn;

/// <summary>A value for an input data, or for a decision that is then not evaluated.</summary>
/// <param name="Name">The element's name.</param>
/// <param name="Value">Its value; one that its type refuses counts as null.</param>
/// <param name="Namespace">The model's namespace; C# null: any element of that name.</param>
public sealed record DmnInput(string Name, FeelValue Value, string? Namespace = null);
